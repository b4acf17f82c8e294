package org.pregap.audio;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How one sample of one channel is written as bytes, and the loop that turns such bytes into numbers. Integers are
 * divided by 2<sup>bits−1</sup>, so that full scale is ±1.0 and nothing is lost; numbers written as floating point pass
 * through unchanged, infinities and NaN included.
 */
public enum SampleEncoding {
    /** 128 is silence: the 8 bits of RIFF/WAVE, and {@code raw} in AIFF-C. */
    UNSIGNED_8(8, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = ((bytes[place] & 0xFF) - 128) * 0x1p-7;
            }
        }
    },
    /** The 8 bits of AIFF. */
    SIGNED_8(8, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = bytes[place] * 0x1p-7;
            }
        }
    },
    SIGNED_16_LE(16, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (short) SHORT_LE.get(bytes, place) * 0x1p-15;
            }
        }
    },
    SIGNED_16_BE(16, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (short) SHORT_BE.get(bytes, place) * 0x1p-15;
            }
        }
    },
    SIGNED_24_LE(24, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            int place = from;
            for (int i = 0; i < count - 1; i++, place += step) {
                into[at + i] = ((int) INT_LE.get(bytes, place) << 8) * 0x1p-31; // the fourth byte is shifted out
            }
            if (count > 0) {
                int last = (bytes[place] & 0xFF) | (bytes[place + 1] & 0xFF) << 8 | bytes[place + 2] << 16;
                into[at + count - 1] = last * 0x1p-23; // a fourth byte might not exist
            }
        }
    },
    SIGNED_24_BE(24, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            int place = from;
            for (int i = 0; i < count - 1; i++, place += step) {
                into[at + i] = ((int) INT_BE.get(bytes, place) >> 8) * 0x1p-23; // the fourth byte is shifted out
            }
            if (count > 0) {
                int last = bytes[place] << 16 | (bytes[place + 1] & 0xFF) << 8 | (bytes[place + 2] & 0xFF);
                into[at + count - 1] = last * 0x1p-23; // a fourth byte might not exist
            }
        }
    },
    SIGNED_32_LE(32, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (int) INT_LE.get(bytes, place) * 0x1p-31;
            }
        }
    },
    SIGNED_32_BE(32, false) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (int) INT_BE.get(bytes, place) * 0x1p-31;
            }
        }
    },
    FLOAT_32_LE(32, true) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (float) FLOAT_LE.get(bytes, place);
            }
        }
    },
    FLOAT_32_BE(32, true) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (float) FLOAT_BE.get(bytes, place);
            }
        }
    },
    FLOAT_64_LE(64, true) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (double) DOUBLE_LE.get(bytes, place);
            }
        }
    },
    FLOAT_64_BE(64, true) {
        @Override
        void decode(byte[] bytes, int from, int step, double[] into, int at, int count) {
            for (int i = 0, place = from; i < count; i++, place += step) {
                into[at + i] = (double) DOUBLE_BE.get(bytes, place);
            }
        }
    };

    private static final VarHandle SHORT_LE = view(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SHORT_BE = view(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT_LE = view(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT_BE = view(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle FLOAT_LE = view(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT_BE = view(float[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle DOUBLE_LE = view(double[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLE_BE = view(double[].class, ByteOrder.BIG_ENDIAN);

    private final int bits;
    private final boolean floating;

    SampleEncoding(int bits, boolean floating) {
        this.bits = bits;
        this.floating = floating;
    }

    /** The width of a sample as stored: 8, 16, 24, 32 or 64. */
    public int bits() {
        return bits;
    }

    /** The same in bytes. */
    public int bytes() {
        return bits / 8;
    }

    /** Whether the highest byte of a sample comes first; never so where a sample is one byte. */
    public boolean bigEndian() {
        return this == SIGNED_16_BE
                || this == SIGNED_24_BE
                || this == SIGNED_32_BE
                || this == FLOAT_32_BE
                || this == FLOAT_64_BE;
    }

    /**
     * Turns the bytes of each sample round, in place: from big-endian to little-endian, or back.
     *
     * @param bytes whole samples up to {@code countBytes}
     */
    public void turn(byte[] bytes, int countBytes) {
        for (int first = 0; first < countBytes; first += bytes()) {
            for (int low = first, high = first + bytes() - 1; low < high; low++, high--) {
                byte kept = bytes[low];
                bytes[low] = bytes[high];
                bytes[high] = kept;
            }
        }
    }

    /** Whether samples are IEEE 754 numbers. */
    public boolean floating() {
        return floating;
    }

    /**
     * Decodes one channel.
     *
     * @param bytes holds the samples; nothing beyond the last of them is looked at
     * @param from the first byte of the channel's first sample
     * @param step bytes from one sample of the channel to its next
     * @param into {@code [at, at + count)} is overwritten
     */
    abstract void decode(byte[] bytes, int from, int step, double[] into, int at, int count);

    private static VarHandle view(Class<?> arrayOfWords, ByteOrder order) {
        return MethodHandles.byteArrayViewVarHandle(arrayOfWords, order);
    }
}
