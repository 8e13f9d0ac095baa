import { openHostedExcel } from "../../excel/support/hostedExcel";

async function addSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

async function deleteSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).delete();
    await context.sync();
  });
}

async function names(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function isStructureProtected(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load("protected");
    await context.sync();
    return protection.protected;
  });
}

test("a sheet is deleted with what was written to it in the same request", async () => {
  openHostedExcel();
  await addSheet("Tạm");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Tạm");
    sheet.getRange("A1").values = [[1]];
    sheet.delete();
    await context.sync();
  });
  expect(await names()).toEqual(["Sheet1"]);
});

test("the only sheet stays, and Excel is told so", async () => {
  openHostedExcel();
  await expect(deleteSheet("Sheet1")).rejects.toMatchObject({ code: "GeneralException" });
  expect(await names()).toEqual(["Sheet1"]);
});

test("in a workbook whose structure is protected sheets are neither added nor deleted", async () => {
  openHostedExcel({ sheets: [{ name: "Bảng 1" }, { name: "Bảng 2" }] }, { structure: { isProtected: true } });
  expect(await isStructureProtected()).toBe(true);
  await expect(addSheet("Tạm")).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(deleteSheet("Bảng 2")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await names()).toEqual(["Bảng 1", "Bảng 2"]);
});

test("the structure of a workbook is free where nobody protected it", async () => {
  openHostedExcel();
  expect(await isStructureProtected()).toBe(false);
});

test("a refused statement is named", async () => {
  openHostedExcel();
  const wrong = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [[1, 2]];
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ debugInfo: { statement: expect.stringContaining("values") as string } });
});

test("a custom XML part is given back as it was added", async () => {
  openHostedExcel();
  const xml = '<notes xmlns="urn:example:notes"><note>giữ nguyên</note></notes>';
  const kept = await Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    const text = context.workbook.customXmlParts.getByNamespace("urn:example:notes").getOnlyItem().getXml();
    await context.sync();
    return text.value;
  });
  expect(kept).toBe(xml);
});
