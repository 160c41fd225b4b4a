// A debugger engine in a process of its own, told what to do over its standard input and output
// (frames.h). Without `--frames` it is a console: a line typed, what the debugger prints.
//
//   host.exe [--frames] [--seconds N] -y SYMBOL_PATH (-k CONNECTION | -z DUMP)
//
// It ends itself N seconds after the last request, whatever it waits for: an engine whose target is
// gone returns from nothing.
//
// Operations, with what the payload holds:
//   T line      types it at the prompt; where the target then runs, waits for its next stop
//   C line      Debugger.Utility.Control.ExecuteCommand(line); the answer is a list of texts
//   N, L        enter and leave: what is asked between is asked inside a method that `dx` calls, as
//               the code of a script is
//   R u64 u32   reads target memory; the answer is the bytes, fewer where memory ends
//   W u64 bytes writes target memory; the answer is how many were written
//   P           the prompt
//   B u32       presses Ctrl+Break after so many milliseconds
//   O name, value   Debugger.Utility.NAME becomes the described value (described.h)
//   Q           ends the process
#define INITGUID
#include "described.h"

#include <atomic>
#include <cstdlib>
#include <utility>

namespace {

struct Engine {
  IDebugClient5* client = nullptr;
  IDebugControl4* control = nullptr;
  IDebugSymbols3* symbols = nullptr;
  IDebugHostMemory* memory = nullptr;
  /** `Debugger.Utility`, `Debugger.Utility.Control` and its method. */
  Value utility = nullptr;
  Value commands = nullptr;
  IModelMethod* executeCommand = nullptr;
};
Engine engine;
Pipes* pipes;

/** What the debugger has printed since the last reply. */
class Console : public Lasting<IDebugOutputCallbacks> {
 public:
  STDMETHOD(Output)(ULONG, PCSTR shown) override {
    if (muted_) return S_OK;
    if (pipes) {
      text_ += shown;
    } else {
      std::fputs(shown, stdout);
      std::fflush(stdout);
    }
    return S_OK;
  }
  std::string take() { return std::exchange(text_, std::string()); }
  void mute(bool muted) { muted_ = muted; }

 private:
  REFIID iid() const override { return IID_IDebugOutputCallbacks; }
  std::string text_;
  bool muted_ = false;
};
Console console;

/** A debugger that asks something would wait for ever: it is answered with an empty line. */
class NoInput : public Lasting<IDebugInputCallbacks> {
 public:
  STDMETHOD(StartInput)(ULONG) override { return engine.control->ReturnInput(""); }
  STDMETHOD(EndInput)() override { return S_OK; }

 private:
  REFIID iid() const override { return IID_IDebugInputCallbacks; }
};
NoInput noInput;

std::string prompt() {
  char shown[128];
  ULONG length = 0;
  return engine.control->GetPromptText(shown, sizeof shown, &length) == S_OK ? shown : "";
}

bool stopped() {
  ULONG status = DEBUG_STATUS_NO_DEBUGGEE;
  engine.control->GetExecutionStatus(&status);
  return status == DEBUG_STATUS_BREAK || status == DEBUG_STATUS_NO_DEBUGGEE;
}

HRESULT waitForStop() {
  const HRESULT result = engine.control->WaitForEvent(DEBUG_WAIT_DEFAULT, INFINITE);
  if (result == S_OK) {
    engine.control->OutputCurrentState(DEBUG_OUTCTL_ALL_CLIENTS, DEBUG_CURRENT_DEFAULT);
  }
  return result;
}

/** Carets below errors count from the prompt that was printed last. */
void beginLine() {
  console.mute(true);
  engine.control->OutputPrompt(DEBUG_OUTCTL_ALL_CLIENTS, " ");
  console.mute(false);
}

HRESULT type(const std::string& line) {
  beginLine();
  HRESULT result = engine.control->Execute(DEBUG_OUTCTL_ALL_CLIENTS, line.c_str(),
                                           DEBUG_EXECUTE_NOT_LOGGED);
  while (!stopped()) {
    const HRESULT waited = waitForStop();
    if (waited != S_OK) return waited;
  }
  return result;
}

/** Since when the target runs by a command of the script, in milliseconds; 0: it does not. */
std::atomic<uint64_t> running;

HRESULT execute(const std::string& line, std::string& answer) {
  Value argument = text(line);
  Value returned = nullptr;
  if (line == "g") running = GetTickCount64();
  HRESULT result = engine.executeCommand->Call(engine.commands, 1, &argument, &returned, nullptr);
  running = 0;
  argument->Release();
  if (result != S_OK) return result;
  std::vector<std::string> lines;
  if (returned) result = texts(returned, lines);
  for (const std::string& each : lines) {
    append(answer, static_cast<uint32_t>(each.size()));
    answer += each;
  }
  return result;
}

Location locationOf(uint64_t address) {
  Location location;
  location.HostDefined = 0;
  location.Offset = address;
  return location;
}

IDebugHostContext* currentContext() {
  IDebugHostContext* context = nullptr;
  model.host->GetCurrentContext(&context);
  return context;
}

HRESULT readMemory(Payload& asked, std::string& answer) {
  const Location from = locationOf(asked.u64());
  answer.resize(asked.u32());
  ULONG64 got = 0;
  const HRESULT result =
      engine.memory->ReadBytes(currentContext(), from, &answer[0], answer.size(), &got);
  answer.resize(static_cast<size_t>(got));
  return result;
}

HRESULT writeMemory(Payload& asked, std::string& answer) {
  const Location to = locationOf(asked.u64());
  std::string bytes = asked.rest();
  ULONG64 put = 0;
  const HRESULT result =
      engine.memory->WriteBytes(currentContext(), to, &bytes[0], bytes.size(), &put);
  append(answer, static_cast<uint32_t>(put));
  return result;
}

/** Once the target has run for so long without a stop. */
DWORD WINAPI pressBreak(void* milliseconds) {
  const uint64_t patience = reinterpret_cast<size_t>(milliseconds);
  for (uint64_t since = 0; since == 0 || GetTickCount64() - since < patience; since = running) Sleep(1);
  engine.control->SetInterrupt(DEBUG_INTERRUPT_ACTIVE);
  return 0;
}

/** When the last request came, in milliseconds of the system's clock. */
std::atomic<uint64_t> asked;

DWORD WINAPI endProcess(void* seconds) {
  const uint64_t patience = reinterpret_cast<size_t>(seconds) * 1000;
  while (GetTickCount64() - asked < patience) Sleep(500);
  TerminateProcess(GetCurrentProcess(), 2);
  return 0;
}

/** Runs a function beside the engine, which may be waiting. */
void beside(LPTHREAD_START_ROUTINE function, uint32_t argument) {
  CloseHandle(CreateThread(nullptr, 0, function,
                           reinterpret_cast<void*>(static_cast<size_t>(argument)), 0, nullptr));
}

HRESULT describe(Payload& described) {
  const std::string name = described.text();
  return engine.utility->SetKey(wide(name).c_str(), describedValue(described), nullptr);
}

void serve(bool inside);

/** What `dx` calls: from here on everything is asked from within an evaluation. */
HRESULT enter(Value* result) {
  serve(true);
  *result = nothing();
  return S_OK;
}

HRESULT answer(Request& request, std::string& out) {
  Payload& payload = request.payload;
  switch (request.operation) {
    case 'T':
      return type(payload.rest());
    case 'C':
      return execute(payload.rest(), out);
    case 'R':
      return readMemory(payload, out);
    case 'W':
      return writeMemory(payload, out);
    case 'P':
      out = prompt();
      return S_OK;
    case 'B':
      beside(pressBreak, payload.u32());
      return S_OK;
    case 'O':
      return describe(payload);
    case 'Q':
      pipes->reply(S_OK, "", "");
      TerminateProcess(GetCurrentProcess(), 0);
      return S_OK;
    default:
      return E_NOTIMPL;
  }
}

void serve(bool inside) {
  if (inside) pipes->reply(S_OK, console.take(), "");
  Request request;
  while (pipes->next(request)) {
    asked = GetTickCount64();
    std::string out;
    HRESULT result = S_OK;
    if (request.operation == 'N' && !inside) {
      result = engine.control->Execute(DEBUG_OUTCTL_ALL_CLIENTS,
                                       "dx -r0 Debugger.Utility.PooltagEnter()",
                                       DEBUG_EXECUTE_NOT_LOGGED);
    } else if (request.operation == 'L' && inside) {
      return;
    } else {
      result = answer(request, out);
    }
    pipes->reply(result, console.take(), out);
  }
}

HRESULT openModel() {
  IHostDataModelAccess* access = nullptr;
  HRESULT result =
      engine.client->QueryInterface(IID_IHostDataModelAccess, reinterpret_cast<void**>(&access));
  if (result != S_OK) return result;
  result = access->GetDataModel(&model.manager, &model.host);
  if (result != S_OK) return result;
  model.host->QueryInterface(IID_IDebugHostMemory, reinterpret_cast<void**>(&engine.memory));
  Value root = nullptr;
  model.manager->GetRootNamespace(&root);
  engine.utility = member(member(root, L"Debugger"), L"Utility");
  engine.commands = member(engine.utility, L"Control");
  Value command = member(engine.commands, L"ExecuteCommand");
  VARIANT value = variant(VT_EMPTY);
  if (!command || command->GetIntrinsicValue(&value) != S_OK) return E_NOTIMPL;
  result = value.punkVal->QueryInterface(IID_IModelMethod,
                                         reinterpret_cast<void**>(&engine.executeCommand));
  if (result != S_OK) return result;
  return engine.utility->SetKey(L"PooltagEnter", method(enter), nullptr);
}

HRESULT createEngine() {
  using Create = HRESULT(WINAPI*)(REFIID, void**);
  const auto create = reinterpret_cast<Create>(
      reinterpret_cast<void*>(GetProcAddress(LoadLibraryA("dbgeng.dll"), "DebugCreate")));
  if (!create) return E_NOINTERFACE;
  HRESULT result = create(IID_IDebugClient5, reinterpret_cast<void**>(&engine.client));
  if (result != S_OK) return result;
  engine.client->QueryInterface(IID_IDebugControl4, reinterpret_cast<void**>(&engine.control));
  engine.client->QueryInterface(IID_IDebugSymbols3, reinterpret_cast<void**>(&engine.symbols));
  engine.client->SetOutputCallbacks(&console);
  return engine.client->SetInputCallbacks(&noInput);
}

HRESULT attach(const std::string& connection) {
  engine.control->AddEngineOptions(DEBUG_ENGOPT_INITIAL_BREAK);
  const HRESULT result =
      engine.client->AttachKernel(DEBUG_ATTACH_KERNEL_CONNECTION, connection.c_str());
  return result == S_OK ? waitForStop() : result;
}

HRESULT openDump(const std::string& path) {
  const HRESULT result = engine.client->OpenDumpFile(path.c_str());
  return result == S_OK ? waitForStop() : result;
}

/** The console of a debugger, as far as it takes a person to try something. */
void talk() {
  std::string line;
  for (;;) {
    std::printf("%s ", prompt().c_str());
    std::fflush(stdout);
    line.clear();
    int character = std::getchar();
    for (; character != '\n' && character != EOF; character = std::getchar()) {
      if (character != '\r') line += static_cast<char>(character);
    }
    if (character == EOF || line == "q") return;
    type(line);
  }
}

}  // namespace

int main(int count, char** values) {
  std::string connection;
  std::string dump;
  std::string symbols;
  bool frames = false;
  asked = GetTickCount64();
  for (int i = 1; i < count; ++i) {
    const std::string option = values[i];
    if (option == "--frames") frames = true;
    else if (option == "-k" && i + 1 < count) connection = values[++i];
    else if (option == "-z" && i + 1 < count) dump = values[++i];
    else if (option == "--seconds" && i + 1 < count) beside(endProcess, std::atoi(values[++i]));
    else if (option == "-y" && i + 1 < count) symbols = values[++i];
  }
  Pipes both;
  if (frames) pipes = &both;
  HRESULT result = createEngine();
  if (result == S_OK) {
    engine.symbols->SetSymbolPath(symbols.c_str());
    result = dump.empty() ? attach(connection) : openDump(dump);
  }
  if (result == S_OK) result = openModel();
  if (frames) both.reply(result, console.take(), "");
  else if (result != S_OK) std::printf("failed: 0x%08lx\n", static_cast<unsigned long>(result));
  if (result == S_OK) {
    if (frames) serve(false);
    else talk();
  }
  // The engine's own threads would keep the process.
  TerminateProcess(GetCurrentProcess(), result == S_OK ? 0 : 1);
}
