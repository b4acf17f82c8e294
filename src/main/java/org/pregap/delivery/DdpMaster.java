package org.pregap.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregap.check.Finding;
import org.pregap.delivery.image.DiscLoudness;
import org.pregap.delivery.image.ImageFile;
import org.pregap.delivery.image.ImageStart;
import org.pregap.delivery.image.WrittenImage;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.delivery.text.CdTextMapping;
import org.pregap.format.ddp.DdpWriter;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.ReadBackException;
import org.pregap.io.StagedFolder;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Aside;
import org.pregap.parallel.Job;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.PcmSink;
import org.pregap.time.CdFrames;

/** A DDP while it is written: takes the image, describes it, reads everything back and compares. */
final class DdpMaster implements PcmSink, Closeable {
    private static final double READING_SHARE = 0.4;
    private static final double IMAGE_SHARE = 0.99;

    private final ImageFile image;
    private final DiscContents contents;
    private final DdpWish wish;
    private final boolean loudness;

    /**
     * @param image just begun, in a folder of its own
     * @param contents what the disc is to say; must break no rule
     * @param loudness whether to measure it
     */
    DdpMaster(ImageFile image, DiscContents contents, DdpWish wish, boolean loudness) {
        this.image = image;
        this.contents = BlockLanguages.asWritten(contents);
        this.wish = wish;
        this.loudness = loudness;
    }

    @Override
    public void write(byte[] bytes, int count) throws IOException {
        image.write(bytes, count);
    }

    /**
     * @param render the pass that made the image
     * @param overs what it had to clamp
     * @throws ReadBackException if what lies on disk is not what was meant
     */
    DdpDelivery prove(PcmRender render, Overs overs, Job job) throws IOException {
        WrittenImage written = image.finish();
        ImageSums sums = written.sums();
        Path folder = image.file().resolveSibling("");
        Set<String> names = DdpWriter.write(folder, DdpMapping.toDescription(contents, wish), sums);
        Job reading = loudness ? job.part(0, READING_SHARE) : job;
        try (Aside<Path> forced = Aside.begin(job.named("rest"), beside -> forced(folder))) {
            ReadBackException.requireNone(written.differences(reading.part(0, IMAGE_SHARE)));
            Verification readBack = Verification.of(folder, Map.of(imageName(), sums), reading.part(IMAGE_SHARE, 1));
            ReadBackException.requireNone(differences(sums, readBack));
            Map<String, String> found = readBack.md5OfAll(job);
            ReadBackException.requireNone(strangers(names, found.keySet()));
            DdpDelivery delivered = delivered(render, overs, found, measure(job.part(READING_SHARE, 1)));
            forced.result();
            return delivered;
        }
    }

    private DdpDelivery delivered(
            PcmRender render, Overs overs, Map<String, String> md5, Optional<DiscLoudness> measured) {
        return new DdpDelivery(
                wish.dialect(), imageName(), contents, render.words(), render.stretches(), overs, measured, md5);
    }

    /** Small files are waited for as long as large ones; nothing is left of that when the folder gets its name. */
    private static Path forced(Path folder) throws IOException {
        StagedFolder.force(folder);
        return folder;
    }

    /** A plant takes everything in the folder for a part of the set. */
    private static List<String> strangers(Set<String> written, Set<String> found) {
        return found.stream()
                .filter(name -> !written.contains(name))
                .map(name -> name + ": somebody else put it into the folder of the DDP")
                .toList();
    }

    private Optional<DiscLoudness> measure(Job job) throws IOException {
        return loudness
                ? Optional.of(DiscLoudness.of(image.file(), ImageStart.OF_DISC, contents, job))
                : Optional.empty();
    }

    private List<String> differences(ImageSums sums, Verification readBack) {
        List<String> differences = new ArrayList<>();
        readBack.findings().stream().map(Finding::message).forEach(differences::add);
        differences.addAll(
                ContentsComparison.differences(contents, readBack.folder().contents()));
        if (!CdTextMapping.of(contents, wish.codesInText())
                .equals(readBack.folder().text())) {
            differences.add("the CD-Text: what was read is not what was meant, block by block");
        }
        long imageBytes = contents.leadOut().cdFrame() * CdFrames.BYTES_EACH;
        if (sums.lengthBytes() != imageBytes) {
            differences.add("the image's length: meant " + imageBytes + " bytes, rendered " + sums.lengthBytes());
        }
        return differences;
    }

    private String imageName() {
        return wish.resolved().files().image();
    }

    @Override
    public void close() throws IOException {
        image.close();
    }
}
