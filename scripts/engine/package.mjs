/**
 * Microsoft's debugger engine as its NuGet package brings it: libraries for Wine, headers for our
 * host. It lies in the cache of this checkout, under Microsoft's licence, and is never committed.
 */
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { has, Missing, run } from './tools.mjs';

const NAME = 'Microsoft.Debugging.Platform.DbgEng';
const VERSION = '20260109.1235.0';

/** SHA-512 of the package file, in base64. */
const CHECKSUM =
  '3IBgRyA+N34m6kM3luaLxbzzZPG4FMJRqYcBoiJ9DV8M8knqz5S5Xr86jTZdKtJHbIN9LduQ9YPAqDE4NPd9hQ==';

/** The package name and version alone decide what is fetched: no framework is asked for. */
const PROJECT = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
    <DisableImplicitFrameworkReferences>true</DisableImplicitFrameworkReferences>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="${NAME}" Version="[${VERSION}]" />
  </ItemGroup>
</Project>
`;

/**
 * @typedef {object} EnginePackage
 * @property {string} libraries folder of the x64 libraries
 * @property {string} headers folder of dbgeng.h and its like
 * @property {string} version
 */

/**
 * The unpacked package, fetched unless it is there.
 * @param {string} cache a folder that this file may fill
 * @returns {EnginePackage}
 * @throws Missing when it cannot be had, or is not the one whose checksum stands here
 */
export function fetchPackage(cache) {
  const folder = join(cache, 'packages', NAME.toLowerCase(), VERSION);
  const archive = join(folder, `${NAME.toLowerCase()}.${VERSION}.nupkg`);
  if (!existsSync(archive)) restore(cache);
  const sum = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (sum !== CHECKSUM) throw new Missing(`${NAME} ${VERSION} has another checksum: ${sum}`);
  return {
    libraries: join(folder, 'content', 'amd64'),
    headers: join(folder, 'build', 'native', 'inc'),
    version: VERSION,
  };
}

/** @param {string} cache */
function restore(cache) {
  if (!has('dotnet')) throw new Missing('no dotnet, which fetches the engine’s NuGet package');
  console.error(`test:engine: fetching ${NAME} ${VERSION}`);
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'engine.csproj'), PROJECT);
  const env = {
    ...process.env,
    DOTNET_NOLOGO: '1',
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    NUGET_SCRATCH: join(cache, 'scratch'),
    ...(isWritable(homedir()) ? {} : { HOME: cache, DOTNET_CLI_HOME: cache }),
  };
  const args = ['restore', 'engine.csproj', '--packages', 'packages'];
  run('dotnet', args, `${NAME} ${VERSION} cannot be fetched`, { cwd: cache, env });
}

/** @param {string} folder */
function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
