/* Stands in for Windows' own bcryptprimitives.dll, which Wine 8 lacks: good chance comes from an older door. */
unsigned char __stdcall SystemFunction036(void *into, unsigned long length);
__declspec(dllexport) int ProcessPrng(unsigned char *into, unsigned long long length) { return SystemFunction036(into, (unsigned long)length); }
