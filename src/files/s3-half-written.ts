// What was begun to be written to a bucket in parts, and never finished: it has no name, and costs its owner until it is let go of.
import { ListMultipartUploadsCommand, type ListMultipartUploadsCommandInput, type S3Client } from '@aws-sdk/client-s3'

export type HalfWritten = { readonly Key: string; readonly UploadId: string }

/** Those under a folder that were begun before an instant, in milliseconds. */
export async function halfWritten(
  client: S3Client,
  { bucket, folder, before }: { readonly bucket: string; readonly folder: string; readonly before: number },
): Promise<readonly HalfWritten[]> {
  const found: HalfWritten[] = []
  let asked: ListMultipartUploadsCommandInput = { Bucket: bucket, Prefix: `${folder}/` }
  for (;;) {
    const page = await client.send(new ListMultipartUploadsCommand(asked))
    for (const { Key, UploadId, Initiated } of page.Uploads ?? [])
      if (Key && UploadId && Initiated && Initiated.getTime() < before) found.push({ Key, UploadId })
    if (!page.IsTruncated) return found
    asked = { ...asked, KeyMarker: page.NextKeyMarker, UploadIdMarker: page.NextUploadIdMarker }
  }
}
