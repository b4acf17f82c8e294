package org.pregap.format.ogg;

import java.io.IOException;
import java.util.Optional;
import org.pregap.io.FileBytes;

/** Finds pages in the midst of a file: bytes that look like the start of one count only if the whole page is sound. */
final class PageLocator {
    /** Within this distance decoding on costs less than another step. */
    private static final int NEAR_BYTES = 1 << 14;

    private static final int WINDOW_BYTES = 1 << 14;
    private static final int MARK_BYTES = 4;

    /** How far from the end the last page is looked for: two pages, and what taggers append. */
    private static final int LONGEST_TAIL_BYTES = 3 * OggLimits.LONGEST_PAGE_BYTES;

    private PageLocator() {}

    /** The last page of a file that is whole. */
    static Optional<OggPage> lastPage(FileBytes file, long fromOffsetBytes) throws IOException {
        long from = Math.max(fromOffsetBytes, file.length() - LONGEST_TAIL_BYTES);
        byte[] tail = file.upTo(from, LONGEST_TAIL_BYTES);
        for (int i = tail.length - MARK_BYTES; i >= 0; i--) {
            if (OggPage.isMarked(tail, i)) {
                Optional<OggPage> page = OggPage.look(file, from + i);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    /** A page after which decoding can begin, at or shortly before a granule; empty if only the first page will do. */
    static Optional<OggPage> before(FileBytes file, long audioOffsetBytes, long granule) throws IOException {
        Optional<OggPage> best = Optional.empty();
        long low = audioOffsetBytes;
        long high = file.length();
        while (high - low > NEAR_BYTES) {
            long middle = low + (high - low) / 2;
            Optional<OggPage> found = firstPage(file, middle, high);
            if (found.isPresent() && found.get().granule() <= granule) {
                best = found;
                low = found.get().endOffsetBytes();
            } else {
                high = middle;
            }
        }
        return best;
    }

    /** The first page that begins in {@code [from, to)} and in which a packet both begins and ends. */
    private static Optional<OggPage> firstPage(FileBytes file, long from, long to) throws IOException {
        for (long offset = from; offset < to; offset += WINDOW_BYTES) {
            byte[] window = file.upTo(offset, WINDOW_BYTES + MARK_BYTES - 1);
            int candidates = (int) Math.min(window.length - MARK_BYTES + 1, to - offset);
            for (int i = 0; i < candidates; i++) {
                if (OggPage.isMarked(window, i)) {
                    Optional<OggPage> page = OggPage.look(file, offset + i).filter(PageLocator::isEntry);
                    if (page.isPresent()) {
                        return page;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEntry(OggPage page) {
        int ends = 0;
        for (byte length : page.lengths()) {
            ends += (length & 0xFF) < 255 ? 1 : 0;
        }
        return page.granule() >= 0 && ends > (page.continuesPacket() ? 1 : 0);
    }
}
