import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { SocketLine } from '../../test/kd/socket-line';
import { statuses } from '../../wire/api';
import { arm } from '../kernel/fixtures';
import { findTarget } from '../targets';
import { bootTarget } from './boot';
import type { ServeEvent } from './events';
import { LineServer } from './line-server';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0).reverse()) await each.close();
});

const target = findTarget('win7-x64');

// Code is laid out once; after that a machine takes no time.
beforeAll(() => {
  if (target) bootTarget(target, { seed: 3 });
}, 60_000);

async function serve(pipe?: string) {
  if (!target) throw new Error('no target');
  const events: ServeEvent[] = [];
  const heard = new Map<ServeEvent['what'], () => void>();
  const server = new LineServer({
    architecture: 'x64',
    boot: () => bootTarget(target, { seed: 3 }),
    onEvent: (event) => {
      events.push(event);
      heard.get(event.what)?.();
    },
  });
  opened.push(server);
  const port = await server.listen(pipe === undefined ? { host: '127.0.0.1', port: 0 } : { pipe });
  const where = pipe === undefined ? { host: '127.0.0.1', port: port ?? 0 } : { path: pipe };
  const open = async () => {
    const line = await SocketLine.open(where, 'x64');
    opened.push(line);
    return line;
  };
  const event = (what: ServeEvent['what']) =>
    new Promise<void>((resolve) => {
      heard.set(what, resolve);
    });
  return { server, events, open, event, machine: server.session.machine };
}

const names = (events: readonly ServeEvent[]) => events.map(({ what }) => what);

describe('a server on a socket', () => {
  test('brings a debugger from hit to hit, and breaks in', async () => {
    const { open, machine, events } = await serve();
    const { client } = await open();
    await client.attach();
    arm(machine, 'Leak');
    for (let hit = 0; hit < 20; hit++) {
      await client.go();
      const { pc } = await client.nextStop();
      expect(pc).toBe(machine.processors[machine.current]?.frames[0]?.pc);
    }
    arm(machine, '\0\0\0\0');
    await client.go();
    client.breakIn();
    expect((await client.nextStop()).event).toMatchObject({ code: statuses.breakpoint });
    expect(events.at(-1)).toMatchObject({
      what: 'stopped',
      traffic: {
        requests: 3,
        byRequest: new Map(['getContext', 'setContext', 'continue2'].map((name) => [name, 1])),
      },
    });
  });

  test('refuses a second debugger, and takes the next one when the first has left', async () => {
    const { open, events, event, machine } = await serve();
    const first = await open();
    await first.client.attach();
    arm(machine, 'Leak');
    const second = await open();
    await second.closed;
    expect(names(events)).toContain('refused');
    await first.client.go();
    await first.client.nextStop();
    const left = event('left');
    await first.close();
    await left;
    const stop = machine.processors[machine.current]?.frames[0]?.pc;
    const third = await open();
    expect((await third.client.attach()).pc).toBe(stop);
  });

  test('cuts the line when told to, and the machine runs on to its next hit', async () => {
    const { open, event, machine, server } = await serve();
    const first = await open();
    await first.client.attach();
    const running = event('running');
    await first.client.go();
    await running;
    server.disconnect();
    await first.closed;
    const stopped = event('stopped');
    arm(machine, 'Leak');
    await stopped;
    const second = await open();
    const stop = await second.client.attach();
    expect(stop.pc).toBe(machine.processors[machine.current]?.frames[0]?.pc);
  });

  test('does not mind what is sent instead of packets', async () => {
    const { open, event } = await serve();
    const line = await open();
    line.write(Buffer.from('GET / HTTP/1.1\r\nHost: 0000iiiibbbb\r\n\r\n'));
    line.write(new Uint8Array(100_000).fill(0x30));
    const left = event('left');
    await line.close();
    await left;
    const { client } = await open();
    await client.attach();
    expect((await client.version()).minor).toBe(target?.build);
  });

  test('listens on a pipe too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pooltag-'));
    const pipe =
      process.platform === 'win32' ? '\\\\.\\pipe\\pooltag-test' : join(folder, 'pooltag');
    const { open } = await serve(pipe);
    const { client } = await open();
    expect((await client.attach()).event).toMatchObject({ code: statuses.breakpoint });
    rmSync(folder, { recursive: true });
  });

  test('says that the address is taken', async () => {
    const { server } = await serve();
    const taken = await server.listen({ host: '127.0.0.1', port: 0 });
    await expect(server.listen({ host: '127.0.0.1', port: taken ?? 0 })).rejects.toThrow(
      'EADDRINUSE',
    );
  });
});
