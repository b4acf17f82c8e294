package org.pregap.format.ddp;

import java.util.OptionalLong;

/**
 * One stream as the map names it. Text fields are without their padding.
 *
 * @param streamType {@code D0} main data, {@code S0} subcode, {@code T0} to {@code T3} text
 * @param length in CD frames for main data, in bytes for everything else; empty if blank
 * @param start the disc address of the stream's first CD frame, in CD frames; empty if blank, which means 0
 * @param subcode {@code PQ DESCR} or {@code CDTEXT} for a subcode stream
 * @param cdMode {@code DA} for audio
 * @param storageMode {@code 7} for whole sectors of 2352 bytes
 * @param scrambled {@code 0} or {@code 1}; means nothing for audio
 * @param pause CD frames of the first track's pause at the head of the stream; empty if blank
 * @param newSession {@code S} if the stream begins a session
 * @param fileName in the same folder, at most 17 characters
 */
public record MapPacket(
        String streamType,
        OptionalLong length,
        OptionalLong start,
        String subcode,
        String cdMode,
        String storageMode,
        String scrambled,
        OptionalLong pause,
        String newSession,
        String fileName) {
    public boolean isAudio() {
        return streamType.equals("D0") && cdMode.equals("DA");
    }

    public boolean isPqDescription() {
        return streamType.equals("S0") && subcode.equals("PQ DESCR");
    }

    public boolean isCdText() {
        return streamType.equals("S0") && subcode.equals("CDTEXT");
    }
}
