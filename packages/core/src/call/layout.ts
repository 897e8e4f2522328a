// The call frame; docs/abi.md describes it. All numbers are slots of 8 bytes.

/** The version of all this. */
export const ABI_VERSION = 1;
/** Slots of a frame. */
export const FRAME_SLOTS = 8192;
/** Holds the address of the allocation callback. */
export const ALLOCATE_SLOT = 0;
/** Holds the address of the counters of live memory. */
export const COUNTERS_SLOT = 1;
/** Holds the address of the buffer that a large result lies in. */
export const OVERFLOW_SLOT = 2;
/** Holds the number of updates. */
export const UPDATE_COUNT_SLOT = 3;
/** Holds the status of the last call, which it also returns. */
export const STATUS_SLOT = 4;
/** The first update. */
export const UPDATE_START = 864;
/** Slots of an update: object, field, buffer. */
export const UPDATE_SLOTS = 3;
/** Holds the address of the place that the allocation callback writes its answer to. */
export const ANSWER_SLOT = 52;
/** The first argument; they end where the updates start. */
export const ARGUMENTS = 64;
/** The result. */
export const RESULT = 1024;
/** In a status: the update list has entries. */
export const STATUS_MOVED = 0x10000;
/** In a status: the number of the error. */
export const STATUS_ERROR = 0xffff;
