package org.pregap.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.check.Finding;
import org.pregap.delivery.text.BlockLanguages;
import org.pregap.delivery.text.CdTextMapping;
import org.pregap.format.ddp.DdpWriter;
import org.pregap.format.ddp.ImageSums;
import org.pregap.io.ReadBackException;
import org.pregap.layout.DiscContents;
import org.pregap.parallel.Job;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.PcmSink;
import org.pregap.time.CdFrames;

/** A DDP while it is written: takes the image, describes it, reads everything back and compares. */
final class DdpMaster implements PcmSink, Closeable {
    private static final double READING_SHARE = 0.4;

    private final Path folder;
    private final DiscContents contents;
    private final DdpWish wish;
    private final ImageFile image;
    private final boolean loudness;

    private DdpMaster(Path folder, DiscContents contents, DdpWish wish, ImageFile image, boolean loudness) {
        this.folder = folder;
        this.contents = contents;
        this.wish = wish;
        this.image = image;
        this.loudness = loudness;
    }

    /**
     * @param folder empty
     * @param contents what the disc is to say; must break no rule
     * @param loudness whether to measure it
     */
    static DdpMaster begin(Path folder, DiscContents contents, DdpWish wish, boolean loudness) throws IOException {
        Path image = folder.resolve(wish.resolved().files().image());
        return new DdpMaster(folder, BlockLanguages.asWritten(contents), wish, new ImageFile(image), loudness);
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
        ImageSums sums = image.finish();
        DdpWriter.write(folder, DdpMapping.toDescription(contents, wish), sums);
        Verification readBack = Verification.of(folder, loudness ? job.part(0, READING_SHARE) : job);
        requireEqual(sums, readBack);
        return new DdpDelivery(
                wish.dialect(),
                imageName(),
                contents,
                render.words(),
                render.stretches(),
                overs,
                measure(job.part(READING_SHARE, 1)),
                readBack.md5OfAll(job));
    }

    private Optional<DiscLoudness> measure(Job job) throws IOException {
        return loudness ? Optional.of(DiscLoudness.of(folder.resolve(imageName()), contents, job)) : Optional.empty();
    }

    private void requireEqual(ImageSums sums, Verification readBack) throws ReadBackException {
        List<String> differences = new ArrayList<>();
        readBack.findings().stream().map(Finding::message).forEach(differences::add);
        differences.addAll(
                ContentsComparison.differences(contents, readBack.folder().contents()));
        if (!CdTextMapping.of(contents, wish.codesInText())
                .equals(readBack.folder().text())) {
            differences.add("the CD-Text: what was read is not what was meant, block by block");
        }
        String imageMd5 = readBack.md5().getOrDefault(imageName(), "missing");
        if (!imageMd5.equals(sums.md5())) {
            differences.add("the image's MD5: rendered " + sums.md5() + ", read " + imageMd5);
        }
        long imageBytes = contents.leadOut().cdFrame() * CdFrames.BYTES_EACH;
        if (sums.lengthBytes() != imageBytes) {
            differences.add("the image's length: meant " + imageBytes + " bytes, rendered " + sums.lengthBytes());
        }
        if (!differences.isEmpty()) {
            throw new ReadBackException(differences);
        }
    }

    private String imageName() {
        return wish.resolved().files().image();
    }

    @Override
    public void close() throws IOException {
        image.close();
    }
}
