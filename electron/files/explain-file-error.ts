const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full.',
  EDQUOT: 'Your share of the disk is used up.',
  EACCES: 'You may not use this place.',
  EPERM: 'You may not use this place.',
  EROFS: 'This place can only be read.',
  ENOENT: 'The folder or file is not there any more.',
  EBUSY: 'Another program is using the file.',
  EISDIR: 'This is a folder, not a file.',
}

/** A sentence that a user can act on, for an error of the file system. */
export function explainFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return SENTENCES[code] ?? (error instanceof Error ? error.message : String(error))
}
