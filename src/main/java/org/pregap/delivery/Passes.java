package org.pregap.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pregap.audio.WordLength;
import org.pregap.delivery.art.CoverFile;
import org.pregap.delivery.disc.ImageMaster;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.image.ImageFile;
import org.pregap.delivery.lossy.LossyFiles;
import org.pregap.delivery.naming.TrackNames;
import org.pregap.delivery.tracks.TrackFiles;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.delivery.tracks.TracksPlan;
import org.pregap.io.Closing;
import org.pregap.layout.DiscContents;
import org.pregap.layout.FileCut;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.parallel.Job;
import org.pregap.render.Programme;
import org.pregap.render.words.Words;
import org.pregap.time.SampleRate;

/** The passes that a request takes: one for each kind of words, with everything that is written from them. */
final class Passes implements Closeable {
    private final List<Pass> all = new ArrayList<>();
    private long bytesPerSecond;

    private Passes() {}

    /** @param folder empty; gets a folder for each part */
    static Passes begin(DeliveryRequest request, Programme programme, Path folder, Job job) throws IOException {
        var passes = new Passes();
        try {
            passes.add(request, programme, folder, job);
            return passes;
        } catch (IOException | RuntimeException e) {
            passes.close();
            throw e;
        }
    }

    private void add(DeliveryRequest request, Programme programme, Path folder, Job job) throws IOException {
        Deliverables wanted = request.wanted();
        if (wanted.ddp().isPresent()) {
            DiscContents contents = DiscContents.of(request.album(), programme.layout());
            Pass pass = with(words(SampleRate.CD, WordLength.INT_16, wanted.dither()));
            Path ddpFolder = Files.createDirectory(folder.resolve(Delivery.DDP_FOLDER));
            DdpWish wish = wanted.ddp().get();
            ImageFile image =
                    ImageFile.begin(ddpFolder.resolve(wish.resolved().files().image()), job);
            pass.add(new DdpMaster(image, contents, wish, wanted.loudness()));
        }
        if (wanted.image().isPresent()) {
            Pass pass = with(words(SampleRate.CD, WordLength.INT_16, wanted.dither()));
            Path imageFolder = Files.createDirectory(folder.resolve(ImagePlan.FOLDER));
            var plan = ImagePlan.of(
                    request.album(), programme.layout(), wanted.image().get());
            pass.add(ImageMaster.begin(plan, programme.rate(), imageFolder, job), wanted.loudness());
        }
        addTracks(request, programme, folder, job);
    }

    private void addTracks(DeliveryRequest request, Programme programme, Path folder, Job job) throws IOException {
        Deliverables wanted = request.wanted();
        List<FileCut> cuts = wanted.cutting().of(programme.layout());
        var names = new TrackNames(request.album(), wanted.names());
        Optional<CoverFile> cover = wanted.tracks().isEmpty() ? Optional.empty() : cover(request.album());
        Set<String> folders = new HashSet<>();
        for (TrackFormat format : wanted.tracks()) {
            if (!folders.add(format.folderName(programme.rate()))) {
                continue; // asked for twice, by name and by the album's rate
            }
            SampleRate rate = format.rateOn(programme.rate());
            Words words = words(rate, format.kind().words(), wanted.dither());
            Path tracksFolder = Files.createDirectory(folder.resolve(format.folderName(programme.rate())));
            var plan = new TracksPlan(format, words, names, cuts, cover);
            if (format.kind().isLossy()) {
                Pass pass = with(words);
                bytesPerSecond += (LossyFiles.ASIDE_PARTS - 1L) * words.rate().hz() * words.bytesPerSample();
                pass.add(LossyFiles.begin(plan, tracksFolder, request.encoder().orElseThrow(), job));
            } else {
                with(words).add(TrackFiles.begin(plan, tracksFolder, job));
            }
        }
    }

    private static Optional<CoverFile> cover(Album album) throws IOException {
        Optional<String> path = album.release().cover();
        return path.isPresent() ? Optional.of(CoverFile.open(Path.of(path.get()))) : Optional.empty();
    }

    private Pass with(Words words) {
        bytesPerSecond += (long) words.rate().hz() * words.bytesPerSample();
        for (Pass pass : all) {
            if (pass.words().equals(words)) {
                return pass;
            }
        }
        var pass = new Pass(words);
        all.add(pass);
        return pass;
    }

    /** A shaped dither serves only words of 16 bits at a rate that its curve was made for; others get plain TPDF. */
    static Words words(SampleRate rate, WordLength length, Dither dither) {
        boolean lostOnLongWords = dither.isShaped() && length != WordLength.INT_16;
        return new Words(rate, length, lostOnLongWords ? Dither.TPDF : dither.at(rate));
    }

    List<Pass> all() {
        return all;
    }

    /** How much is written for each second of the programme. */
    long bytesPerSecond() {
        return bytesPerSecond;
    }

    @Override
    public void close() throws IOException {
        Closing.all(all);
    }
}
