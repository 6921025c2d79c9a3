import { uploadTexts as texts } from '../../../text/upload';
import { Refusal } from '../../kit/server';

/** The bytes of a file in Base64; rejects with a `Refusal` where the device can't read it any more. */
export const readFile = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const { result } = reader;
      resolve(typeof result === 'string' ? result.slice(result.indexOf(',') + 1) : '');
    };
    reader.onerror = () => {
      reject(new Refusal(texts.unreadable));
    };
    reader.readAsDataURL(file);
  });

/** Told apart by it, a file that is sent again is put there once. */
export const newUploadId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
