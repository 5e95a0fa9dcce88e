import type { GivenFile } from './platform.ts'

/** What is read of files that come in many at once. */
export interface PickLimits {
  readonly files: number
  /** Of one file. */
  readonly bytes: number
  /** Of all together. */
  readonly allBytes: number
}

/** Lets the user choose files with one of these endings; none where they changed their mind. */
export function pickFiles(endings: readonly string[], limits: PickLimits): Promise<readonly GivenFile[]> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = endings.join(',')
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => readFiles(input.files ?? [], limits).then(resolve, reject))
    input.click()
  })
}

/** The content of files that were picked or dropped. What is too large, or one too many, is not read, and says so. */
export async function readFiles(files: Iterable<File>, limits: PickLimits): Promise<readonly GivenFile[]> {
  const read: GivenFile[] = []
  let left = limits.allBytes
  for (const file of files) {
    const problem = whyNotRead(file, read.length, left, limits)
    if (problem !== null) read.push({ name: file.name, problem })
    else {
      left -= file.size
      read.push(await readFile(file))
    }
  }
  return read
}

function whyNotRead(
  { size }: File,
  count: number,
  left: number,
  { files, bytes, allBytes }: PickLimits,
): string | null {
  const megabytes = (value: number) => `${Math.floor(value / 1024 / 1024)} MB`
  if (count >= files) return `At most ${files} files are read at once`
  if (size > bytes) return `It is larger than ${megabytes(bytes)} and was not read`
  return size > left ? `All files together are larger than ${megabytes(allBytes)}; this one was not read` : null
}

/** A folder can be dropped like a file; it has no content. */
async function readFile(file: File): Promise<GivenFile> {
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return { name: file.name, problem: 'It could not be read. Is it a folder?' }
  }
}
