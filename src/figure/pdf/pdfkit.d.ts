/** PDFKit by what is used of it. */
declare module "pdfkit" {
  const PDFDocument: import("./kit.ts").KitConstructor;
  export default PDFDocument;
}
