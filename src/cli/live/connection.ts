import { connect, type NetConnectOpts, type Socket } from 'node:net';
import { badConnection, notConnected } from '../errors';

const PIPES = '\\\\.\\pipe\\';

/**
 * `tcp:HOST:PORT`, `unix:PATH`, `pipe:NAME`.
 * @throws WrongUse for anything else
 */
export function connectionOf(text: string): NetConnectOpts {
  const [, kind, rest = ''] = /^(tcp|unix|pipe):(.+)$/.exec(text) ?? [];
  if (kind === 'unix') return { path: rest };
  if (kind === 'pipe') return { path: rest.startsWith('\\\\') ? rest : `${PIPES}${rest}` };
  const [, host, port] = /^\[?(.+?)\]?:(\d{1,5})$/.exec(rest) ?? [];
  if (kind === undefined || host === undefined || Number(port) > 0xffff) throw badConnection(text);
  return { host, port: Number(port) };
}

/** @throws Failure when nobody is there */
export function openSocket(text: string): Promise<Socket> {
  const options = connectionOf(text);
  return new Promise((resolve, reject) => {
    const socket = connect(options);
    const failed = (error: Error) => reject(notConnected(text, error));
    socket.once('error', failed);
    socket.once('connect', () => {
      socket.off('error', failed);
      resolve(socket);
    });
  });
}
