// Annotations of Microsoft's headers that mingw's <sal.h> lacks. They say nothing to this compiler.
#pragma once
#include <sal.h>
#define __in
#define __out
#define __inout
#define _Analysis_noreturn_
#ifndef _COM_Outptr_
#define _COM_Outptr_
#endif
#ifndef _COM_Outptr_result_maybenull_
#define _COM_Outptr_result_maybenull_
#endif
#ifndef _Outptr_opt_
#define _Outptr_opt_
#endif
#ifndef _Printf_format_string_
#define _Printf_format_string_
#endif
