import type { FileAsked, FileGiven } from "./host/wire/fileMessages";

/** The numbers by which Office.js knows `getFileAsync`, `getSliceAsync` and `closeAsync`. */
const GET_COPY = 77;
const GET_SLICE = 80;
const RELEASE_COPY = 81;

const SUCCESS = 0;
const INTERNAL_ERROR = 5001;

/** What the library takes for an array of the native side. */
interface NativeArray {
  readonly toArray: () => readonly unknown[];
}

type Callback = (result: number | NativeArray) => void;

const native = (...items: readonly unknown[]): NativeArray => ({ toArray: () => items });

/** Copies of the open file as the native side holds them for Office.js, until they are released. */
export class DocumentCopies {
  private readonly copies = new Map<number, Uint8Array>();
  private readonly waiting = new Map<number, Callback>();
  private last = 0;

  constructor(private readonly ask: (message: FileAsked) => void) {}

  /** Answers a call of the library; `false` when it asks for something else. */
  execute(id: number, parameters: readonly unknown[], callback: Callback): boolean {
    if (id === GET_COPY) {
      this.last += 1;
      this.waiting.set(this.last, callback);
      this.ask({ fileAsked: this.last });
      return true;
    }
    const handle = Number(parameters[0]);
    if (id === GET_SLICE) {
      const copy = this.copies.get(handle);
      const offset = Number(parameters[1]);
      const slice = copy?.subarray(offset, offset + Number(parameters[2]));
      callback(slice === undefined ? INTERNAL_ERROR : native(SUCCESS, native([...slice], slice.length)));
      return true;
    }
    if (id !== RELEASE_COPY) return false;
    this.copies.delete(handle);
    callback(SUCCESS);
    return true;
  }

  receive({ fileGiven, bytes }: FileGiven): void {
    const callback = this.waiting.get(fileGiven);
    this.waiting.delete(fileGiven);
    if (bytes === null) {
      callback?.(INTERNAL_ERROR);
      return;
    }
    this.copies.set(fileGiven, bytes);
    callback?.(native(SUCCESS, native(fileGiven, bytes.length)));
  }
}
