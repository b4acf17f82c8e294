package org.pregap.format.cdtext;

import java.util.ArrayList;
import java.util.List;

/** The payload of all packs of one type, taken apart at the NULs; compared with what the pack headers say of it. */
final class ReadTexts {
    /** A text's bytes in the payload, {@code [start, end)}, without its NUL. */
    private record Span(int start, int end) {}

    private final List<ReadPack> packs;
    private final byte[] payload;
    private final int step;
    private final List<Span> spans = new ArrayList<>();
    private int restAt;
    private boolean cutOff;

    /**
     * @param packs of one type, in order, not empty
     * @param wanted how many texts there should be
     * @param step bytes of a character, 1 or 2
     */
    ReadTexts(List<ReadPack> packs, int wanted, int step) {
        this.packs = packs;
        this.step = step;
        this.payload = new byte[packs.size() * ReadPack.PAYLOAD];
        for (int i = 0; i < payload.length; i++) {
            payload[i] = (byte) packs.get(i / ReadPack.PAYLOAD).payload(i % ReadPack.PAYLOAD);
        }
        while (spans.size() < wanted && restAt < payload.length) {
            spans.add(next());
        }
    }

    private Span next() {
        int start = restAt;
        int end = start;
        while (end + step <= payload.length && !isNul(end)) {
            end += step;
        }
        cutOff = end + step > payload.length;
        restAt = Math.min(payload.length, end + step);
        return new Span(start, cutOff ? payload.length : end);
    }

    private boolean isNul(int at) {
        return payload[at] == 0 && payload[at + step - 1] == 0;
    }

    int count() {
        return spans.size();
    }

    byte[] text(int index) {
        Span span = spans.get(index);
        byte[] text = new byte[span.end() - span.start()];
        System.arraycopy(payload, span.start(), text, 0, text.length);
        return text;
    }

    /** Whether the last text goes on to the end of the payload, without a NUL. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Whether anything but zeros stands behind the last text that was wanted. */
    boolean hasMore() {
        for (int i = restAt; i < payload.length; i++) {
            if (payload[i] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a whole pack holds nothing but the zeros that fill up the last. */
    boolean hasIdlePacks() {
        return payload.length - restAt >= ReadPack.PAYLOAD;
    }

    /** Compares the track and the position in every header with where the texts really begin. */
    void compareHeaders(int firstTrack, List<CdTextDefect> defects) {
        int text = 0;
        for (int i = 0; i < packs.size(); i++) {
            int at = i * ReadPack.PAYLOAD;
            while (text < spans.size() && spans.get(text).end() + step <= at) {
                text++;
            }
            if (text == spans.size()) {
                return;
            }
            ReadPack pack = packs.get(i);
            int track = text == 0 ? 0 : firstTrack + text - 1;
            if (pack.track() != track) {
                defects.add(new CdTextDefect(
                        pack.place(), "names track " + pack.track() + ", its first byte belongs to " + track));
            }
            int position = Math.min(15, (at - spans.get(text).start()) / step);
            if (pack.position() != position) {
                defects.add(new CdTextDefect(
                        pack.place(), "names character position " + pack.position() + ", it is " + position));
            }
        }
    }
}
