package org.pregap.workspace;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pregap.check.AlbumCheck;
import org.pregap.check.Finding;
import org.pregap.delivery.Deliverables;
import org.pregap.delivery.Delivery;
import org.pregap.delivery.DeliveryRequest;
import org.pregap.delivery.DeliveryRequest.Origin;
import org.pregap.delivery.DeliveryRequest.SourceRecord;
import org.pregap.delivery.disc.ImageKind;
import org.pregap.delivery.json.JsonText;
import org.pregap.delivery.naming.NamePattern;
import org.pregap.delivery.report.RenderReport;
import org.pregap.delivery.report.ReportJson;
import org.pregap.delivery.tracks.Cutting;
import org.pregap.delivery.tracks.TrackFormat;
import org.pregap.intake.FileSourceIntake;
import org.pregap.io.FormatException;
import org.pregap.layout.Pauses;
import org.pregap.model.Album;
import org.pregap.model.Dither;
import org.pregap.model.Source;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.render.Programme;
import org.pregap.render.SourceCatalog;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.encoding.FfmpegEncoder;

/**
 * The outcome of rendering an album: a proved delivery, or the findings that forbade it.
 *
 * @param report of what was delivered; empty if nothing was
 * @param findings what the rules had to say
 */
public record Rendering(Optional<RenderReport> report, List<Finding> findings) {
    private static final double CHECKING_SHARE = 0.1;

    /**
     * What is asked for.
     *
     * @param album the album file, from whose folder sources are named
     * @param destination the folder that will hold the delivery
     * @param replace whether it may be there already
     * @param acceptChanged whether sources may have changed since they were taken in
     * @param wanted what is to be made of it
     * @param blockSamples how many samples are pulled at a time; changes nothing
     * @param program name and version of the program, for the report
     */
    public record Order(
            Path album,
            Path destination,
            boolean replace,
            boolean acceptChanged,
            Wanted wanted,
            int blockSamples,
            String program) {}

    /**
     * What is to be made of an album, as far as the album does not say it. What does not exist is refused; the message
     * says what there is.
     *
     * @param ddp whether a DDP is wanted
     * @param options how it is written
     * @param image what the disc as one file with a CUE sheet is, of {@link #images}; empty if none is wanted
     * @param trackFormats the formats of track files, such as {@code wav24@96k}
     * @param pauses which file holds a pause
     * @param exactCut whether continuous joins are cut at their own sample
     * @param names how files of tracks are called, such as {@code {track:02} {title}}
     * @param loudness whether the loudness of a DDP is measured
     * @param dither empty for the album's own
     * @param preset the name of what it was chosen by, for the report; empty if it was chosen by hand
     */
    public record Wanted(
            boolean ddp,
            DdpOptions options,
            Optional<String> image,
            List<String> trackFormats,
            Pauses pauses,
            boolean exactCut,
            String names,
            boolean loudness,
            Optional<Dither> dither,
            Optional<String> preset) {
        public Wanted {
            trackFormats = List.copyOf(trackFormats);
            image.ifPresent(ImageKind::parse);
            trackFormats.forEach(TrackFormat::parse);
            NamePattern.parse(names);
        }

        /** The names of the dialects of DDP, the recommended one first. */
        public static List<String> dialects() {
            return Delivery.dialects();
        }

        /** What a disc as one file can be. */
        public static List<String> images() {
            return ImageKind.ids();
        }

        /** @throws IllegalArgumentException if the album asks for something that does not exist */
        Deliverables on(Album album) {
            return new Deliverables(
                    ddp ? Optional.of(options.on(album.mastering().ddpDialect())) : Optional.empty(),
                    image.map(ImageKind::parse),
                    trackFormats.stream().map(TrackFormat::parse).toList(),
                    new Cutting(pauses, exactCut),
                    NamePattern.parse(names),
                    loudness,
                    dither.orElse(album.mastering().dither()));
        }
    }

    /** What is to be made, and by what. */
    private record Means(Deliverables wanted, Optional<FfmpegEncoder> encoder) {
        DeliveryRequest added(DeliveryRequest request) {
            return encoder.isPresent()
                    ? request.encodedBy(encoder.get(), encoder.get().nameAndVersion())
                    : request;
        }
    }

    public Rendering {
        findings = List.copyOf(findings);
    }

    /**
     * Renders an album file.
     *
     * @throws FileAlreadyExistsException if the destination exists and may not be replaced, or holds the album or one of
     *     its sources
     * @throws FormatException if the album or a source cannot be understood, or there is no program here that encodes what
     *     is wanted
     */
    public static Rendering run(Order order, Job job) throws IOException {
        return of(AlbumFile.load(order.album()), order, job);
    }

    /**
     * Renders an album in memory. Its file need not be there.
     *
     * @throws FileAlreadyExistsException as {@link #run}
     * @throws FormatException if the album asks for what does not exist, or a source cannot be understood
     */
    public static Rendering of(Album album, Order order, Job job) throws IOException {
        Deliverables wanted = deliverables(order, album);
        // Nobody wants to wait for these answers.
        Destinations.requireUsable(order.destination(), order.replace(), order.album(), album);
        var means = new Means(wanted, FfmpegEncoder.of(wanted.tracks(), System.getenv(), job::check));
        boolean mayProveBeside = job.threads() > 1 && !order.acceptChanged();
        Optional<Rendering> done = mayProveBeside ? provedBeside(album, order, means, job) : Optional.empty();
        return done.isPresent() ? done.get() : provedBefore(album, order, means, job);
    }

    /** Nothing is rendered before all digests are known: they may change the album, or there are errors to tell as well. */
    private static Rendering provedBefore(Album album, Order order, Means means, Job job) throws IOException {
        Deliverables wanted = means.wanted();
        var sources = new SourceFiles(album, job::check);
        SourceProof proof = SourceProof.of(album, job.part(0, CHECKING_SHARE));
        Album current = order.acceptChanged() ? withChanges(album, proof, job) : album;
        List<Finding> findings = findings(current, proof, order, wanted);
        if (isStopped(findings)) {
            return new Rendering(Optional.empty(), findings);
        }
        DeliveryRequest request = request(current, order, proof, bleeding(findings, current, wanted, sources));
        return delivered(means.added(request), sources, job.part(CHECKING_SHARE, 1));
    }

    /**
     * Digests are taken while the rules are applied and the album is rendered; the delivery waits for them before it gets
     * its name.
     *
     * @return empty if there are errors already, which are told together with what the digests say
     */
    private static Optional<Rendering> provedBeside(Album album, Order order, Means means, Job job) throws IOException {
        Deliverables wanted = means.wanted();
        var files = new SourceFiles(album, job::check);
        try (ProvedSources sources = ProvedSources.begin(album, files, job)) {
            SourceProof expected = SourceProof.ofPresence(album);
            List<Finding> findings = findings(album, expected, order, wanted);
            if (isStopped(findings)) {
                return Optional.empty();
            }
            try {
                DeliveryRequest request = request(album, order, expected, bleeding(findings, album, wanted, sources));
                return Optional.of(delivered(means.added(request), sources, job));
            } catch (ProvedSources.Changed changed) {
                return Optional.of(new Rendering(Optional.empty(), findings(album, sources.proof(), order, wanted)));
            }
        }
    }

    private static Rendering delivered(DeliveryRequest request, SourceCatalog sources, Job job) throws IOException {
        RenderReport report = Delivery.run(request, sources, job);
        return new Rendering(Optional.of(report), report.findings());
    }

    private static boolean isStopped(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }

    private static List<Finding> findings(Album album, SourceProof proof, Order order, Deliverables wanted) {
        List<Finding> aboutSources = proof.findings(album, order.acceptChanged());
        return AlbumCheck.sorted(Stream.concat(
                        aboutSources.stream(),
                        Inspection.findings(
                                album, wanted, order.wanted().options().codesInText())
                                .stream())
                .filter(finding -> wanted.concerns(finding.rule())));
    }

    private static List<Finding> bleeding(
            List<Finding> findings, Album album, Deliverables wanted, SourceCatalog sources) throws IOException {
        try {
            return JoinBleed.added(findings, wanted, Programme.of(album, sources));
        } catch (IOException e) {
            sources.requireUnchanged();
            throw e;
        }
    }

    private static DeliveryRequest request(Album album, Order order, SourceProof proof, List<Finding> findings)
            throws FormatException {
        return new DeliveryRequest(
                album,
                order.destination(),
                order.replace(),
                deliverables(order, album),
                order.blockSamples(),
                sourceRecords(order.album(), proof),
                findings,
                new Origin(
                        order.program(),
                        List.of(Program.javaVersion()),
                        order.wanted().preset(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Whether anything was written; if not, the findings say why. */
    public boolean isDelivered() {
        return report.isPresent();
    }

    /** Every file that was written, with its digest; none if nothing was. Reads each to its end. */
    public List<DeliveredFile> files(Job job) throws IOException {
        return report.isPresent() ? DeliveredFile.of(report.get(), job) : List.of();
    }

    /** What was done, in sentences. */
    public List<String> summary() {
        return report.map(RenderSummary::lines)
                .orElseGet(() -> List.of("nothing was written: the errors above stop it"));
    }

    /** The report, or only the findings if nothing was delivered. */
    public String toJson() {
        return JsonText.of(report.map(ReportJson::toJson).orElseGet(() -> Inspection.findingsJson(findings)));
    }

    private static Deliverables deliverables(Order order, Album album) throws FormatException {
        try {
            return order.wanted().on(album);
        } catch (IllegalArgumentException unknown) {
            throw new FormatException(order.album().toString(), "", String.valueOf(unknown.getMessage()));
        }
    }

    private static Album withChanges(Album album, SourceProof proof, Job job) throws IOException {
        Map<Source, Source> taken = new HashMap<>();
        var intake = new FileSourceIntake(job::check);
        for (Source source : proof.changed()) {
            taken.put(source, intake.take(Path.of(source.path())).source());
        }
        try {
            return album.withSources(source -> taken.getOrDefault(source, source));
        } catch (IllegalArgumentException tooShort) {
            throw new FormatException("a changed source", "", String.valueOf(tooShort.getMessage()));
        }
    }

    private static List<SourceRecord> sourceRecords(Path albumFile, SourceProof proof) {
        List<SourceRecord> records = new ArrayList<>();
        for (SourceProof.State state : proof.states()) {
            Source source = state.source();
            records.add(new SourceRecord(
                    AlbumFile.pathInFile(source, albumFile),
                    source.format().rate(),
                    state.foundSha256().orElse(""),
                    source.sha256()));
        }
        return records;
    }
}
