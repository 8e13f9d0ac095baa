declare module "*.xml" {
  const source: string;
  export default source;
}
