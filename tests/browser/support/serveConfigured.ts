import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Answer } from "../../support/servers/answer";
import type { Served } from "./serveDist";

/** Serves a folder as a web server with one of our configuration files would: its answers, headers included. */
export async function serveConfigured(folder: string, answer: (path: string) => Answer): Promise<Served> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const { status, file, headers } = answer(asked);
    const refuse = (): void => {
      response.statusCode = 404;
      response.end();
    };
    if (status === 404 || file === null) {
      refuse();
      return;
    }
    readFile(path.join(folder, file)).then((bytes) => {
      response.setHeaders(new Map(headers));
      response.end(bytes);
    }, refuse);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
