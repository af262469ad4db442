// What is typed in a form of staff is sent to be kept every few seconds. Every form works without it, and keeps what is sent.
const form = document.querySelector('form[data-typed]')
const shown = document.querySelector('[data-typed-shown]')
const spoken = document.querySelector('[data-typed-spoken]')

if (form && shown && spoken) {
  const { place, saved, lost, signedOut } = form.dataset
  let changed = false
  let sending = false
  let sent = false
  let spokenAt = 0
  let last = ''

  const say = (words) => {
    shown.textContent = words
    // Read aloud once a minute at most, and at once when something is wrong.
    if (words.startsWith(saved) && Date.now() - spokenAt < 60_000) return
    spokenAt = Date.now()
    spoken.textContent = words
  }

  const fields = () => {
    const typed = new URLSearchParams({ place })
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') typed.append(name, value)
    return typed
  }

  const keep = async () => {
    if (!changed || sending || sent) return
    changed = false
    sending = true
    try {
      const answer = await fetch('/staff/typed', { method: 'POST', body: fields(), keepalive: true, redirect: 'error' })
      if (answer.ok) {
        last = await answer.text()
        say(`${saved} ${last}`)
      } else {
        changed = true
        say(answer.status === 403 ? signedOut : lost)
      }
    } catch {
      // The line is down: it is tried again until it is back.
      changed = true
      say(last ? `${lost} (${saved.toLowerCase()} ${last})` : lost)
    } finally {
      sending = false
    }
  }

  form.addEventListener('input', () => {
    changed = true
  })
  // What is sent is kept by whoever it is sent to; once sent, it must not be kept after that again.
  form.addEventListener('submit', () => {
    sent = true
  })
  addEventListener('pageshow', () => {
    sent = false
  })
  addEventListener('online', keep)
  addEventListener('pagehide', keep)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep()
  })
  setInterval(keep, 5000)
}
