package org.pregap.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregap.delivery.disc.ImageDelivery;
import org.pregap.delivery.disc.ImageMaster;
import org.pregap.delivery.disc.ImagePlan;
import org.pregap.delivery.lossy.LossyDelivery;
import org.pregap.delivery.lossy.LossyFiles;
import org.pregap.delivery.tracks.TrackFiles;
import org.pregap.delivery.tracks.TracksDelivery;
import org.pregap.io.Closing;
import org.pregap.parallel.Job;
import org.pregap.render.words.Overs;
import org.pregap.render.words.PcmRender;
import org.pregap.render.words.PcmSink;
import org.pregap.render.words.Words;

/** One pass over the programme, and all that is written from its words. */
final class Pass implements Closeable {
    private static final double RENDERING_SHARE = 0.75;

    private final Words words;
    private final List<TrackFiles> tracks = new ArrayList<>();
    private final List<LossyFiles> lossy = new ArrayList<>();
    private Optional<DdpMaster> ddp = Optional.empty();
    private Optional<ImageMaster> image = Optional.empty();
    private boolean imageLoudness;

    /** What came of a pass. */
    record Result(
            Optional<DdpDelivery> ddp,
            Optional<ImageDelivery> image,
            List<TracksDelivery> tracks,
            List<LossyDelivery> lossy) {}

    Pass(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    void add(DdpMaster master) {
        ddp = Optional.of(master);
    }

    /** @param loudness whether that of the image is measured */
    void add(ImageMaster master, boolean loudness) {
        image = Optional.of(master);
        imageLoudness = loudness;
    }

    void add(TrackFiles files) {
        tracks.add(files);
    }

    void add(LossyFiles files) {
        lossy.add(files);
    }

    /** The names of the folders that come of it. */
    List<String> folders() {
        List<String> names = new ArrayList<>();
        ddp.ifPresent(master -> names.add(Delivery.DDP_FOLDER));
        image.ifPresent(master -> names.add(ImagePlan.FOLDER));
        tracks.forEach(files -> names.add(files.folder()));
        lossy.forEach(files -> names.add(files.folder()));
        return names;
    }

    /** Writes everything, then reads everything back. */
    Result run(PcmRender render, Job job) throws IOException {
        Overs overs = render.run(job.part(0, RENDERING_SHARE), this::write);
        Job proving = job.part(RENDERING_SHARE, 1);
        int parts = folders().size();
        int done = 0;
        Optional<DdpDelivery> provedDdp = Optional.empty();
        if (ddp.isPresent()) {
            provedDdp = Optional.of(ddp.get().prove(render, overs, share(proving, done++, parts)));
        }
        Optional<ImageDelivery> provedImage = Optional.empty();
        if (image.isPresent()) {
            Job part = share(proving, done++, parts);
            provedImage = Optional.of(image.get().prove(render, overs, imageLoudness, part));
        }
        List<TracksDelivery> provedTracks = new ArrayList<>();
        for (TrackFiles files : tracks) {
            provedTracks.add(files.prove(render, overs, share(proving, done++, parts)));
        }
        List<LossyDelivery> provedLossy = new ArrayList<>();
        for (LossyFiles files : lossy) {
            provedLossy.add(files.prove(share(proving, done++, parts)));
        }
        return new Result(provedDdp, provedImage, provedTracks, provedLossy);
    }

    private static Job share(Job job, int number, int count) {
        return job.part((double) number / count, (number + 1.0) / count);
    }

    private void write(byte[] bytes, int count) throws IOException {
        if (ddp.isPresent()) {
            ddp.get().write(bytes, count);
        }
        if (image.isPresent()) {
            image.get().write(bytes, count);
        }
        for (PcmSink files : tracks) {
            files.write(bytes, count);
        }
        for (PcmSink files : lossy) {
            files.write(bytes, count);
        }
    }

    @Override
    public void close() throws IOException {
        List<Closeable> open = new ArrayList<>(tracks);
        open.addAll(lossy);
        ddp.ifPresent(open::add);
        image.ifPresent(open::add);
        Closing.all(open);
    }
}
