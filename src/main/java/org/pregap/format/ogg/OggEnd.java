package org.pregap.format.ogg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.pregap.io.FileBytes;
import org.pregap.io.FormatException;

/** Whether an Ogg file, whatever it holds, is there to its end. */
public final class OggEnd {
    private OggEnd() {}

    /** @throws FormatException if its last whole page is not marked as a stream's last one (RFC 3533, section 6) */
    public static void require(Path path) throws IOException {
        try (FileBytes file = FileBytes.open(path)) {
            Optional<OggPage> last = PageLocator.lastPage(file, 0);
            if (last.isEmpty() || !last.get().isLast()) {
                long end = last.map(OggPage::endOffsetBytes).orElse(file.length());
                throw file.malformed(
                        end, "the file ends before the last page of its sound: it was cut off; get a whole copy");
            }
        }
    }
}
