import { UsageError } from '../exit-codes.js';

/** `--language en` as reading takes it. @throws UsageError when it is no code of a language. */
export function languageOf({ language }: { readonly language?: string | undefined }): { language?: string } {
  if (language === undefined) return {};
  const code = language.toLowerCase();
  if (!/^[a-z]{2}$/.test(code)) {
    throw new UsageError(`--language ${language}: is no language; give its two letters, such as en.`);
  }
  return { language: code };
}
