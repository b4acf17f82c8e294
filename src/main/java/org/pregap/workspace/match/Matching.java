package org.pregap.workspace.match;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pregap.analysis.Measurement;
import org.pregap.analysis.MonoAs;
import org.pregap.io.FormatException;
import org.pregap.model.Album;
import org.pregap.model.Track;
import org.pregap.parallel.Job;
import org.pregap.project.AlbumFile;
import org.pregap.workspace.SourceFiles;
import org.pregap.workspace.SourceProof;
import org.pregap.workspace.cache.ResultCache;
import org.pregap.workspace.loudness.AlbumMeasuring;
import org.pregap.workspace.loudness.FileMeasuring;
import org.pregap.workspace.loudness.MeasuredSet;
import org.pregap.workspace.loudness.Platforms;
import org.pregap.workspace.match.MatchOrder.Goal;

/** Matches the loudness of an album's tracks, or brings the whole album to a loudness. */
public final class Matching {
    private static final double CHECKING_SHARE = 0.05;
    private static final double FIRST_SHARE = 0.45;
    private static final double OWN_RATE_SHARE = 0.6;

    private final MatchOrder order;
    private final Album album;
    private final ResultCache cache;
    private final MatchScope scope;

    private Matching(MatchOrder order, Album album, ResultCache cache) {
        this.order = order;
        this.album = album;
        this.cache = cache;
        this.scope = order.wholeAlbum()
                ? new MatchScope.WholeAlbum(order.by())
                : new MatchScope.Tracks(order.by(), chosenTracks());
    }

    /**
     * Finds the gains, measures what comes of them and, if that is what was promised, saves the album.
     *
     * @param cache knows what was measured before; each round measures only what sounds otherwise than in the one before
     * @throws IllegalArgumentException if there is no such track
     * @throws IOException if something cannot be read; the album file is then as it was
     */
    public static MatchReport run(MatchOrder order, ResultCache cache, Job job) throws IOException {
        Album album = AlbumFile.load(order.album());
        MatchReport report = find(album, order, cache, job);
        job.check();
        if (!report.isSettled() || order.dryRun() || report.album().equals(album)) {
            return report;
        }
        AlbumFile.save(order.album(), report.album());
        return report.asSaved();
    }

    /**
     * Finds the gains and measures what comes of them, for an album in memory; saves nothing.
     *
     * @param order whose album file only names sources; nothing has to be there
     * @throws IllegalArgumentException if there is no such track
     * @throws IOException if something cannot be read
     */
    public static MatchReport find(Album album, MatchOrder order, ResultCache cache, Job job) throws IOException {
        if (album.tracks().isEmpty()) {
            throw new FormatException(order.album().toString(), "", "has no tracks to match");
        }
        return new Matching(order, album, cache).run(Platforms.load(order.home()), job);
    }

    private MatchReport run(Platforms platforms, Job job) throws IOException {
        AlbumMeasuring.requireDeliverable(order.album(), album);
        List<String> changes = SourceProof.remarksOnChanges(album, job.part(0, CHECKING_SHARE));
        var meter = new AlbumMeasuring(
                order.album(), new SourceFiles(album, job::check), changes.isEmpty() ? cache : ResultCache.none());
        Heard before = heard(meter, album, job.part(CHECKING_SHARE, FIRST_SHARE));
        double target = target(before, job);
        MatchRounds.Outcome outcome = new MatchRounds(scope, order, (set, part) -> heard(meter, set, part))
                .run(album, before, target, job.part(FIRST_SHARE, 1));
        List<MatchedLevel> levels = matched(before, outcome);
        List<String> remarks = new ArrayList<>(MatchText.remarks(levels, order.ceilingDbtp()));
        remarks.addAll(aboutHidden());
        remarks.addAll(changes);
        return new MatchReport(
                order,
                target,
                outcome,
                levels,
                remarks,
                platforms.on(outcome.heard().measured()),
                false);
    }

    private static Heard heard(AlbumMeasuring meter, Album album, Job job) throws IOException {
        MeasuredSet measured = meter.measure(album, job.part(0, OWN_RATE_SHARE));
        return new Heard(measured, meter.truePeaksDbtp(album, measured, job.part(OWN_RATE_SHARE, 1)));
    }

    private List<Integer> chosenTracks() {
        int count = album.tracks().size();
        for (int number : order.tracks()) {
            requireTrack(number, count);
        }
        return order.tracks().isEmpty()
                ? IntStream.rangeClosed(1, count).boxed().toList()
                : order.tracks().stream().distinct().sorted().toList();
    }

    private static void requireTrack(int number, int count) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("there is no track " + number + "; the album has " + count);
        }
    }

    /** Minus infinity where there is nothing to go by. */
    private double target(Heard before, Job job) throws IOException {
        Goal goal = order.goal();
        if (goal instanceof Goal.Target fixed) {
            return fixed.lufs();
        }
        if (goal instanceof Goal.ReferenceTrack reference) {
            return targetAt(reference.number(), before);
        }
        if (goal instanceof Goal.ReferenceFile reference) {
            return targetAt(reference.file(), job);
        }
        return MatchTarget.median(scope.levels(album, before));
    }

    /** The reference stays where it is, so its own offset counts as fulfilled. */
    private double targetAt(int number, Heard before) {
        requireTrack(number, album.tracks().size());
        Measurement found = before.measured().tracks().get(number - 1).measurement();
        double lufs = order.by().lufs(found);
        if (lufs == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("track " + number + " is silent, so it is no reference");
        }
        Track reference = album.track(number);
        return order.wholeAlbum() ? lufs : lufs - reference.matchOffset().db().doubleValue();
    }

    private double targetAt(Path file, Job job) throws IOException {
        MeasuredSet reference = FileMeasuring.measure(List.of(file), MonoAs.DUAL, job.part(FIRST_SHARE, FIRST_SHARE));
        double lufs = order.by().lufs(reference.tracks().get(0).measurement());
        if (lufs == Double.NEGATIVE_INFINITY) {
            throw new FormatException(file.toString(), "", "is silent, so it is no reference");
        }
        return lufs;
    }

    private List<MatchedLevel> matched(Heard before, MatchRounds.Outcome outcome) {
        List<MatchLevel> were = scope.levels(album, before);
        List<MatchedLevel> matched = new ArrayList<>();
        for (int i = 0; i < were.size(); i++) {
            MatchLevel was = were.get(i);
            MatchStep left = outcome.left().get(i);
            matched.add(new MatchedLevel(
                    was.number(),
                    was.number() == 0
                            ? "album"
                            : before.measured().tracks().get(was.number() - 1).label(),
                    was.gain(),
                    left.level().gain(),
                    was.lufs(),
                    left.level().lufs(),
                    left.level().truePeakDbtp(),
                    left.targetLufs(),
                    left.limit()));
        }
        return matched;
    }

    private List<String> aboutHidden() {
        if (album.opening().hidden().isEmpty()) {
            return List.of();
        }
        return List.of(
                order.wholeAlbum()
                        ? "the album's gain changes the hidden audio before track 1 too, whose peaks the ceiling holds as well"
                        : "the hidden audio before track 1 belongs to no track and is left alone");
    }
}
