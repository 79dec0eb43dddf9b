// The peer: @tus/server with its file store, as its documentation starts it.
import { createServer } from "node:http";
import { Server } from "@tus/server";
import { FileStore } from "@tus/file-store";

const [port, folder] = process.argv.slice(2);
const tus = new Server({ path: "/files", datastore: new FileStore({ directory: folder }) });
createServer((request, response) => tus.handle(request, response)).listen(Number(port), "127.0.0.1");
