package org.pregap.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.delivery.text.CodesInText;
import org.pregap.format.cdtext.CdText;
import org.pregap.format.cdtext.CdTextDefect;
import org.pregap.format.cdtext.CdTextReader;
import org.pregap.format.cdtext.CdTextReading;
import org.pregap.format.ddp.DdpDefect;
import org.pregap.format.ddp.DdpReader;
import org.pregap.format.ddp.DdpSet;
import org.pregap.io.FormatException;
import org.pregap.layout.DiscContents;

/**
 * A DDP as it lies on disk, whoever wrote it.
 *
 * @param set its files and descriptors
 * @param text its CD-Text, as far as it can be read
 * @param contents what the disc will say of itself
 * @param findings what is wrong with its structure; checksums are compared by {@link Verification}
 */
public record DdpFolder(DdpSet set, Optional<CdText> text, DiscContents contents, List<Finding> findings) {
    public DdpFolder {
        findings = List.copyOf(findings);
    }

    /** @throws FormatException if there is no DDP, or one that cannot be understood */
    public static DdpFolder read(Path folder) throws IOException {
        DdpSet set = DdpReader.read(folder);
        List<Finding> findings = new ArrayList<>();
        for (DdpDefect defect : set.defects()) {
            findings.add(Finding.ofAlbum(Rule.DDP_STRUCTURE, defect.toString()));
        }
        Optional<CdText> text = readText(set, findings);
        DiscContents contents = DdpMapping.toContents(set, text);
        text.ifPresent(blocks -> CodesInText.contradictions(blocks, contents)
                .forEach(clause -> findings.add(Finding.ofAlbum(Rule.DDP_STRUCTURE, textName(set) + ", " + clause))));
        return new DdpFolder(set, text, contents, findings);
    }

    private static Optional<CdText> readText(DdpSet set, List<Finding> findings) {
        Optional<byte[]> bytes = set.cdText().map(stream -> stream.toArray());
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        String name = textName(set);
        try {
            CdTextReading reading = CdTextReader.read(name, bytes.get());
            for (CdTextDefect defect : reading.defects()) {
                findings.add(Finding.ofAlbum(Rule.DDP_STRUCTURE, name + ", " + defect));
            }
            return Optional.of(reading.text());
        } catch (FormatException unreadable) {
            findings.add(Finding.ofAlbum(Rule.DDP_STRUCTURE, String.valueOf(unreadable.getMessage())));
            return Optional.empty();
        }
    }

    private static String textName(DdpSet set) {
        return set.cdTextFile().map(file -> String.valueOf(file.getFileName())).orElse("CD-Text");
    }
}
