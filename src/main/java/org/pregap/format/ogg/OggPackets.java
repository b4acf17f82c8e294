package org.pregap.format.ogg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/**
 * A cursor over the packets of the file's one stream. Pages that are missing, of another stream or out of order are
 * refused where they should be.
 */
final class OggPackets {
    /** A packet. Its bytes are not copied. */
    static final class Packet {
        private final byte[] bytes;
        private final long granule;
        private final boolean last;
        private final long offsetBytes;

        /**
         * @param granule of the page, if this is the last packet that ends in it, else −1
         * @param last whether the stream ends with it
         * @param offsetBytes where the page in which it ends lies
         */
        Packet(byte[] bytes, long granule, boolean last, long offsetBytes) {
            this.bytes = bytes;
            this.granule = granule;
            this.last = last;
            this.offsetBytes = offsetBytes;
        }

        byte[] bytes() {
            return bytes;
        }

        long granule() {
            return granule;
        }

        boolean isLast() {
            return last;
        }

        long offsetBytes() {
            return offsetBytes;
        }
    }

    private final FileBytes file;
    private final Deque<Packet> ready = new ArrayDeque<>();
    private byte[] begun = new byte[0];
    private boolean open;
    private long nextOffsetBytes;
    private long nextNumber = -1;
    private long stream = -1;
    private boolean ended;

    OggPackets(FileBytes file) {
        this.file = file;
    }

    /** Goes to a page; a packet that began before it is left out. */
    void seek(long pageOffsetBytes) {
        ready.clear();
        begun = new byte[0];
        open = false;
        nextOffsetBytes = pageOffsetBytes;
        nextNumber = -1;
        stream = -1;
        ended = false;
    }

    /** Where the page begins that is read next. */
    long nextOffsetBytes() {
        return nextOffsetBytes;
    }

    boolean isBetweenPages() {
        return ready.isEmpty();
    }

    /** The next packet; empty behind the last page. */
    Optional<Packet> next() throws IOException {
        while (ready.isEmpty()) {
            if (ended) {
                return Optional.empty();
            }
            readPage();
        }
        return Optional.of(ready.remove());
    }

    private void readPage() throws IOException {
        if (nextOffsetBytes >= file.length()) {
            throw file.malformed(file.length(), "the file ends before the last page of its sound: it was cut off");
        }
        OggPage page = OggPage.read(file, nextOffsetBytes);
        checkPlace(page);
        takeApart(page);
        nextOffsetBytes = page.endOffsetBytes();
        nextNumber = page.number() + 1;
        ended = page.isLast();
        if (ended && OggPage.look(file, nextOffsetBytes).isPresent()) {
            throw file.malformed(nextOffsetBytes, "another stream begins; chained streams are not read");
        }
    }

    private void checkPlace(OggPage page) throws FormatException {
        if (stream >= 0 && page.stream() != stream) {
            throw file.malformed(
                    page.offsetBytes(), "a page of another stream; several streams in one file are not read");
        }
        if (nextNumber >= 0 && page.number() != nextNumber) {
            throw file.malformed(
                    page.offsetBytes(), "here is page " + page.number() + " where page " + nextNumber + " belongs");
        }
        if (stream >= 0 && page.isFirst()) {
            throw file.malformed(page.offsetBytes(), "another stream begins; chained streams are not read");
        }
        stream = page.stream();
    }

    private void takeApart(OggPage page) throws FormatException {
        if (!page.continuesPacket()) {
            if (open && begun.length > 0) {
                throw file.malformed(page.offsetBytes(), "the packet that began in the page before does not go on");
            }
            open = true;
        }
        int lastEnd = -1;
        for (int i = 0; i < page.lengths().length; i++) {
            if ((page.lengths()[i] & 0xFF) < 255) {
                lastEnd = i;
            }
        }
        int at = page.bodyAt();
        int from = at;
        for (int i = 0; i < page.lengths().length; i++) {
            int length = page.lengths()[i] & 0xFF;
            at += length;
            if (length < 255) {
                long granule = i == lastEnd ? page.granule() : -1;
                end(page, from, at, granule, i == lastEnd && page.isLast());
                from = at;
            }
        }
        append(page, from, at);
    }

    private void end(OggPage page, int from, int to, long granule, boolean isLast) throws FormatException {
        append(page, from, to);
        if (open) {
            ready.add(new Packet(begun, granule, isLast, page.offsetBytes()));
        }
        begun = new byte[0];
        open = true;
    }

    private void append(OggPage page, int from, int to) throws FormatException {
        if (begun.length + to - from > OggLimits.LONGEST_HEADER_BYTES) {
            throw file.malformed(page.offsetBytes(), "a packet is longer than any that makes sense");
        }
        int kept = begun.length;
        begun = Arrays.copyOf(begun, kept + to - from);
        System.arraycopy(page.bytes(), from, begun, kept, to - from);
    }
}
