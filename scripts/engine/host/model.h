// The data model: values, and the objects, methods and lists that a script host would put there.
#pragma once
#include <cstdio>
#include <functional>
#include <vector>
#include "frames.h"
// clang-format off
#include "annotations.h"
#include "dbgeng.h"
#include "dbgmodel.h"
// clang-format on

using Value = IModelObject*;
using Metadata = IKeyStore*;

/** As the data model means it; mingw's headers have no such name for desktop programs. */
constexpr HRESULT kOutOfBounds = static_cast<HRESULT>(0x8000000BL);

struct Model {
  IDataModelManager* manager = nullptr;
  IDebugHost* host = nullptr;
};
inline Model model;

/** Objects live as long as the process: reference counts never end one. */
template <class Interface>
class Lasting : public Interface {
 public:
  STDMETHOD(QueryInterface)(REFIID id, void** out) override {
    if (id != IID_IUnknown && id != iid()) {
      *out = nullptr;
      return E_NOINTERFACE;
    }
    *out = static_cast<Interface*>(this);
    return S_OK;
  }
  STDMETHOD_(ULONG, AddRef)() override { return 2; }
  STDMETHOD_(ULONG, Release)() override { return 1; }

 protected:
  virtual REFIID iid() const = 0;
};

inline VARIANT variant(VARTYPE type) {
  VARIANT value;
  VariantInit(&value);
  value.vt = type;
  return value;
}

inline Value intrinsic(ModelObjectKind kind, VARIANT value) {
  Value object = nullptr;
  model.manager->CreateIntrinsicObject(kind, &value, &object);
  return object;
}

inline Value text(const std::string& utf8) {
  const std::wstring characters = wide(utf8);
  VARIANT value = variant(VT_BSTR);
  value.bstrVal = SysAllocStringLen(characters.data(), static_cast<UINT>(characters.size()));
  return intrinsic(ObjectIntrinsic, value);
}

inline Value nothing() {
  Value object = nullptr;
  model.manager->CreateNoValue(&object);
  return object;
}

inline Value failure(const std::string& message) {
  Value object = nullptr;
  model.manager->CreateErrorObject(E_FAIL, wide(message).c_str(), &object);
  return object;
}

using Body = std::function<HRESULT(Value* result)>;

/** A method that takes any arguments and looks at none. */
class Method : public Lasting<IModelMethod> {
 public:
  explicit Method(Body body) : body_(std::move(body)) {}
  STDMETHOD(Call)(Value, ULONG64, Value*, Value* result, Metadata* metadata) override {
    if (metadata) *metadata = nullptr;
    *result = nullptr;
    return body_(result);
  }

 private:
  REFIID iid() const override { return IID_IModelMethod; }
  Body body_;
};

inline Value method(Body body) {
  VARIANT value = variant(VT_UNKNOWN);
  value.punkVal = new Method(std::move(body));
  return intrinsic(ObjectMethod, value);
}

/** The member of an object, or null. */
inline Value member(Value object, const wchar_t* name) {
  Value found = nullptr;
  if (!object || object->GetKeyValue(name, &found, nullptr) != S_OK) return nullptr;
  return found;
}

/** What a value converts to as text. */
inline std::string display(Value object) {
  if (!object) return "";
  IStringDisplayableConcept* concept_ = nullptr;
  if (object->GetConcept(IID_IStringDisplayableConcept, reinterpret_cast<IUnknown**>(&concept_),
                         nullptr) == S_OK &&
      concept_) {
    BSTR shown = nullptr;
    const HRESULT result = concept_->ToDisplayString(object, nullptr, &shown);
    return result == S_OK && shown ? narrow(shown) : "";
  }
  VARIANT value = variant(VT_EMPTY);
  VARIANT converted = variant(VT_EMPTY);
  if (object->GetIntrinsicValue(&value) != S_OK) return "";
  if (VariantChangeType(&converted, &value, 0, VT_BSTR) != S_OK) return "";
  return narrow(converted.bstrVal);
}

/** The texts of a collection's elements. */
inline HRESULT texts(Value collection, std::vector<std::string>& out) {
  IIterableConcept* iterable = nullptr;
  if (collection->GetConcept(IID_IIterableConcept, reinterpret_cast<IUnknown**>(&iterable),
                             nullptr) != S_OK) {
    out.push_back(display(collection));
    return S_OK;
  }
  IModelIterator* iterator = nullptr;
  const HRESULT result = iterable->GetIterator(collection, &iterator);
  if (result != S_OK) return result;
  Value element = nullptr;
  while (iterator->GetNext(&element, 0, nullptr, nullptr) == S_OK) {
    out.push_back(display(element));
    if (element) element->Release();
  }
  iterator->Release();
  return S_OK;
}
