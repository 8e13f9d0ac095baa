import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { WorkbookProblem, WorkOptions } from "../workbook";

/** Excel hands a file over in slices of at most 4 MB. */
const SLICE_BYTES = 1024 * 1024;

/** Reads the open file through Office.js' common interface, which all Excels share but those on mobile phones. */
export async function fileBytes({ signal, onProgress }: WorkOptions = {}): Promise<
  Outcome<Uint8Array, WorkbookProblem>
> {
  const document = Office.context.document as Office.Document | undefined;
  if (typeof document?.getFileAsync !== "function") return refuse({ code: "file-not-given", reason: null });
  const opened = await answer<Office.File>((told) => {
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, told);
  });
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const bytes = new Uint8Array(file.size);
    let end = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      if (signal?.aborted === true) return refuse({ code: "cancelled" });
      const slice = await answer<Office.Slice>((told) => {
        file.getSliceAsync(index, told);
      });
      if (!slice.ok) return slice;
      const data = Uint8Array.from(slice.value.data as ArrayLike<number>);
      if (end + data.length > bytes.length) return refuse({ code: "file-not-given", reason: "size" });
      bytes.set(data, end);
      end += data.length;
      onProgress?.((index + 1) / file.sliceCount);
    }
    return end === bytes.length ? succeed(bytes) : refuse({ code: "file-not-given", reason: "size" });
  } finally {
    // Excel keeps no more than two files open at a time.
    await answer((told) => {
      file.closeAsync(told);
    });
  }
}

/** One call of the common interface, whose failures are results too. */
async function answer<Value>(
  call: (told: (result: Office.AsyncResult<Value>) => void) => void,
): Promise<Outcome<Value, WorkbookProblem>> {
  const result = await new Promise<Office.AsyncResult<Value>>(call);
  if (result.status === Office.AsyncResultStatus.Succeeded) return succeed(result.value);
  return refuse({ code: "file-not-given", reason: `${result.error.code}: ${result.error.message}` });
}
