// Objects made from a description, so that what a script shows can be shown by the real data model.
//   value    'n' nothing | 's' text | 'b' u8 | 'i' bits u8, signed u8, u64 | 'd' u64 (a double's bits)
//            'e' text (an error) | 'm' value (what the method returns) | 'o' object
//   object   u8 has text, text | u32 members: text name, metadata, value
//            | u8 has elements, u32 count: value, metadata, u8 has index, value
//   metadata u32 count: text name, value
#pragma once
#include <cstring>
#include "model.h"

Value describedValue(Payload& from);

inline Metadata describedMetadata(Payload& from) {
  const uint32_t count = from.u32();
  if (count == 0) return nullptr;
  Metadata store = nullptr;
  model.manager->CreateMetadataStore(nullptr, &store);
  for (uint32_t i = 0; i < count; ++i) {
    const std::string name = from.text();
    store->SetKey(wide(name).c_str(), describedValue(from), nullptr);
  }
  return store;
}

/** The object, for somebody who will release it. */
template <class Interface>
Interface* counted(Interface* object) {
  if (object) object->AddRef();
  return object;
}

struct Element {
  Value value;
  Metadata metadata;
  Value index;
};

class DescribedText : public Lasting<IStringDisplayableConcept> {
 public:
  explicit DescribedText(const std::string& utf8) : text_(wide(utf8)) {}
  STDMETHOD(ToDisplayString)(Value, Metadata, BSTR* out) override {
    *out = SysAllocStringLen(text_.data(), static_cast<UINT>(text_.size()));
    return S_OK;
  }

 private:
  REFIID iid() const override { return IID_IStringDisplayableConcept; }
  std::wstring text_;
};

class DescribedIterator : public Lasting<IModelIterator> {
 public:
  explicit DescribedIterator(const std::vector<Element>& elements) : elements_(elements) {}
  STDMETHOD(Reset)() override {
    at_ = 0;
    return S_OK;
  }
  STDMETHOD(GetNext)
  (Value* out, ULONG64 dimensions, Value* index, Metadata* metadata) override {
    *out = nullptr;
    if (metadata) *metadata = nullptr;
    if (at_ >= elements_.size()) return kOutOfBounds;
    const Element& element = elements_[at_];
    if (dimensions == 1 && index) *index = element.index ? counted(element.index) : position();
    if (metadata) *metadata = counted(element.metadata);
    *out = counted(element.value);
    ++at_;
    return S_OK;
  }

 private:
  REFIID iid() const override { return IID_IModelIterator; }
  Value position() const {
    VARIANT value = variant(VT_UI8);
    value.ullVal = at_;
    return intrinsic(ObjectIntrinsic, value);
  }
  const std::vector<Element>& elements_;
  size_t at_ = 0;
};

class DescribedList : public Lasting<IIterableConcept> {
 public:
  explicit DescribedList(std::vector<Element> elements) : elements_(std::move(elements)) {}
  STDMETHOD(GetDefaultIndexDimensionality)(Value, ULONG64* dimensions) override {
    *dimensions = 1;
    return S_OK;
  }
  STDMETHOD(GetIterator)(Value, IModelIterator** out) override {
    *out = new DescribedIterator(elements_);
    return S_OK;
  }
  const std::vector<Element>& elements() const { return elements_; }

 private:
  REFIID iid() const override { return IID_IIterableConcept; }
  std::vector<Element> elements_;
};

class DescribedIndexer : public Lasting<IIndexableConcept> {
 public:
  explicit DescribedIndexer(const std::vector<Element>& elements) : elements_(elements) {}
  STDMETHOD(GetDimensionality)(Value, ULONG64* dimensions) override {
    *dimensions = 1;
    return S_OK;
  }
  STDMETHOD(GetAt)
  (Value, ULONG64 count, Value* indexes, Value* out, Metadata* metadata) override {
    *out = nullptr;
    if (metadata) *metadata = nullptr;
    VARIANT at = variant(VT_EMPTY);
    if (count != 1 || indexes[0]->GetIntrinsicValueAs(VT_UI8, &at) != S_OK) return E_INVALIDARG;
    if (at.ullVal >= elements_.size()) return kOutOfBounds;
    const Element& element = elements_[at.ullVal];
    *out = counted(element.value);
    return S_OK;
  }
  STDMETHOD(SetAt)(Value, ULONG64, Value*, Value) override { return E_NOTIMPL; }

 private:
  REFIID iid() const override { return IID_IIndexableConcept; }
  const std::vector<Element>& elements_;
};

inline void describedElements(Payload& from, Value object) {
  std::vector<Element> elements(from.u32());
  for (Element& element : elements) {
    element.value = describedValue(from);
    element.metadata = describedMetadata(from);
    element.index = from.u8() ? describedValue(from) : nullptr;
  }
  auto* list = new DescribedList(std::move(elements));
  object->SetConcept(IID_IIterableConcept, list, nullptr);
  object->SetConcept(IID_IIndexableConcept, new DescribedIndexer(list->elements()), nullptr);
}

inline Value describedObject(Payload& from) {
  IDebugHostContext* context = nullptr;
  model.host->GetCurrentContext(&context);
  Value object = nullptr;
  model.manager->CreateSyntheticObject(context, &object);
  if (from.u8()) {
    object->SetConcept(IID_IStringDisplayableConcept, new DescribedText(from.text()), nullptr);
  }
  for (uint32_t members = from.u32(); members > 0; --members) {
    const std::string name = from.text();
    Metadata metadata = describedMetadata(from);
    object->SetKey(wide(name).c_str(), describedValue(from), metadata);
  }
  if (from.u8()) describedElements(from, object);
  return object;
}

inline Value describedInteger(Payload& from) {
  const int bits = from.u8();
  const bool isSigned = from.u8() != 0;
  VARIANT value = variant(bits == 64 ? (isSigned ? VT_I8 : VT_UI8) : (isSigned ? VT_I4 : VT_UI4));
  value.ullVal = from.u64();
  return intrinsic(ObjectIntrinsic, value);
}

inline Value describedMethod(Payload& from) {
  Value result = describedValue(from);
  return method([result](Value* out) {
    *out = counted(result);
    ModelObjectKind kind;
    return result->GetKind(&kind) == S_OK && kind == ObjectError ? E_FAIL : S_OK;
  });
}

inline Value describedValue(Payload& from) {
  switch (from.u8()) {
    case 's':
      return text(from.text());
    case 'b': {
      VARIANT value = variant(VT_BOOL);
      value.boolVal = from.u8() ? VARIANT_TRUE : VARIANT_FALSE;
      return intrinsic(ObjectIntrinsic, value);
    }
    case 'i':
      return describedInteger(from);
    case 'd': {
      VARIANT value = variant(VT_R8);
      const uint64_t bits = from.u64();
      std::memcpy(&value.dblVal, &bits, sizeof bits);
      return intrinsic(ObjectIntrinsic, value);
    }
    case 'e':
      return failure(from.text());
    case 'm':
      return describedMethod(from);
    case 'o':
      return describedObject(from);
    default:
      return nothing();
  }
}
