// What crosses the two pipes; all numbers little-endian.
//   request: operation (1 byte), length (u32), payload
//   reply:   HRESULT, length of the console text, length of the answer (u32 each), both
#pragma once
#include <windows.h>
#include <cstdint>
#include <string>

/** Reads numbers and texts from a payload; past its end everything is 0 and empty. */
class Payload {
 public:
  explicit Payload(std::string bytes) : bytes_(std::move(bytes)) {}
  uint8_t u8() { return static_cast<uint8_t>(number(1)); }
  uint32_t u32() { return static_cast<uint32_t>(number(4)); }
  uint64_t u64() { return number(8); }
  std::string text() { return take(u32()); }
  std::string rest() { return take(bytes_.size() - at_); }

 private:
  std::string take(size_t length) {
    const size_t left = bytes_.size() - at_;
    const std::string part = bytes_.substr(at_, length < left ? length : left);
    at_ += part.size();
    return part;
  }
  uint64_t number(size_t length) {
    uint64_t value = 0;
    const std::string part = take(length);
    for (size_t i = part.size(); i > 0; --i) value = value << 8 | static_cast<uint8_t>(part[i - 1]);
    return value;
  }
  std::string bytes_;
  size_t at_ = 0;
};

inline void append(std::string& to, uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) to += static_cast<char>(value >> shift);
}

struct Request {
  char operation;
  Payload payload{""};
};

/** The two ends that the other process holds: standard input and output. */
class Pipes {
 public:
  Pipes() : in_(GetStdHandle(STD_INPUT_HANDLE)), out_(GetStdHandle(STD_OUTPUT_HANDLE)) {}

  /** False when the other process has closed its end. */
  bool next(Request& request) {
    std::string head(5, '\0');
    if (!read(&head[0], head.size())) return false;
    Payload fields(head);
    request.operation = static_cast<char>(fields.u8());
    std::string payload(fields.u32(), '\0');
    if (!payload.empty() && !read(&payload[0], payload.size())) return false;
    request.payload = Payload(payload);
    return true;
  }

  void reply(HRESULT result, const std::string& console, const std::string& answer) {
    std::string frame;
    append(frame, static_cast<uint32_t>(result));
    append(frame, static_cast<uint32_t>(console.size()));
    append(frame, static_cast<uint32_t>(answer.size()));
    write(frame + console + answer);
  }

 private:
  bool read(char* to, size_t length) {
    while (length > 0) {
      DWORD got = 0;
      if (!ReadFile(in_, to, static_cast<DWORD>(length), &got, nullptr) || got == 0) return false;
      to += got;
      length -= got;
    }
    return true;
  }
  void write(const std::string& frame) {
    for (size_t at = 0; at < frame.size();) {
      DWORD put = 0;
      if (!WriteFile(out_, &frame[at], static_cast<DWORD>(frame.size() - at), &put, nullptr)) {
        ExitProcess(3);
      }
      at += put;
    }
  }
  HANDLE in_;
  HANDLE out_;
};

inline std::wstring wide(const std::string& text) {
  const int size = static_cast<int>(text.size());
  std::wstring out(MultiByteToWideChar(CP_UTF8, 0, text.data(), size, nullptr, 0), L'\0');
  if (!out.empty()) {
    MultiByteToWideChar(CP_UTF8, 0, text.data(), size, &out[0], static_cast<int>(out.size()));
  }
  return out;
}

inline std::string narrow(const wchar_t* text) {
  const int size = static_cast<int>(wcslen(text));
  std::string out(WideCharToMultiByte(CP_UTF8, 0, text, size, nullptr, 0, nullptr, nullptr), '\0');
  if (!out.empty()) {
    WideCharToMultiByte(CP_UTF8, 0, text, size, &out[0], static_cast<int>(out.size()), nullptr,
                        nullptr);
  }
  return out;
}
