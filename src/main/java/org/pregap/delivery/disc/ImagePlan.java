package org.pregap.delivery.disc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregap.audio.WordLength;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.format.cue.CueSheet;
import org.pregap.format.cue.CueWriter;
import org.pregap.format.wav.WavWriter;
import org.pregap.io.FileName;
import org.pregap.layout.DiscContents;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.time.SampleRate;

/**
 * The two files that an album is to become.
 *
 * @param album which
 * @param contents what its disc says
 * @param kind of the file with the sound
 */
public record ImagePlan(Album album, DiscContents contents, ImageKind kind) {
    /** The folder in a delivery. */
    public static final String FOLDER = "IMAGE";

    /** Where the sound begins: what lies before is on every disc and in no file. */
    static final DiscAddress START = DiscAddress.TWO_SECONDS;

    private static final int LONGEST_NAME_BYTES = 200;
    private static final String WITHOUT_TITLE = "Album";

    public static ImagePlan of(Album album, DiscLayout layout, ImageKind kind) {
        return new ImagePlan(album, DiscContents.of(album, layout), kind);
    }

    /** The file with the sound. */
    public String soundFile() {
        return stem() + "." + kind.id();
    }

    public String cueFile() {
        return stem() + ".cue";
    }

    private String stem() {
        String safe = FileName.safe(title(), LONGEST_NAME_BYTES);
        return safe.isEmpty() ? WITHOUT_TITLE : safe;
    }

    private String title() {
        return contents.texts().get(contents.mainLanguage(), TextField.TITLE).strip();
    }

    long lengthSamples() {
        return length().toSamples(SampleRate.CD).count();
    }

    private CdFrames length() {
        return contents.leadOut().since(START);
    }

    /** What lies in the file before its first sample. */
    byte[] header() {
        return switch (kind) {
            case WAV -> WavWriter.headerOf(SampleRate.CD, WordLength.INT_16, lengthSamples());
            case BIN -> new byte[0];
        };
    }

    CueSheet sheet() {
        return CueMapping.toSheet(this);
    }

    /** The sizes in bytes by the names of the files. */
    public Map<String, Long> sizes() {
        Map<String, Long> sizes = new LinkedHashMap<>();
        sizes.put(soundFile(), header().length + length().count() * CdFrames.BYTES_EACH);
        sizes.put(cueFile(), (long) CueWriter.write(sheet()).length);
        return sizes;
    }

    /** What the files cannot say as the album does. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(CueMapping.findings(contents));
        if (!title().isEmpty() && !title().equals(stem())) {
            findings.add(Finding.ofAlbum(
                    Rule.CUE_SHEET, "its files are called '" + stem() + "' instead of '" + title() + "'"));
        }
        return findings;
    }
}
