package org.pregap.ui.info;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;
import org.pregap.layout.DiscLayout;
import org.pregap.layout.PlacedClip;
import org.pregap.time.SampleCount;
import org.pregap.time.SamplePos;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.TimeLeft;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.ClipPlace;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** What the line at the foot of the window shows. */
final class InfoPresenter {
    private static final long NOTICE_MS = 12_000;
    private static final int PER_CENT = 100;

    private final Words words = Words.of(InfoPresenter.class);
    private final Session session;
    private final InfoView view;
    private final LongSupplier millis;
    private OptionalLong savedAtMs = OptionalLong.empty();
    private OptionalLong noticeUntilMs = OptionalLong.empty();

    /** From when on the next edit takes a failure away, which would else hide what the pointer means for good. */
    private OptionalLong failureUntilMs = OptionalLong.empty();

    /** Quiet work is shown when it was under way at two ticks, so that what takes no time does not flicker. */
    private Set<RunningJob> seenQuiet = Set.of();

    /** @param millis a clock that only ever goes forward */
    InfoPresenter(Desk desk, InfoView view, LongSupplier millis) {
        this.session = desk.session();
        this.view = view;
        this.millis = millis;
        desk.hints().observe(view::showHint);
        session.notices().observe(this::show);
        session.store().observe(this::changed);
        session.document().observe(document -> showSaved());
        session.jobs().observe(jobs -> showWork());
    }

    /** Shows everything; called a few times each second. */
    void tick() {
        showWork();
        seenQuiet = new HashSet<>(session.jobs().running());
        showSaved();
        if (noticeUntilMs.isPresent() && millis.getAsLong() >= noticeUntilMs.getAsLong()) {
            hideNotice();
        }
    }

    void hideNotice() {
        noticeUntilMs = OptionalLong.empty();
        failureUntilMs = OptionalLong.empty();
        view.hideNotice();
    }

    /** What is under way and can be cancelled, each as a name and how far it is. */
    List<RunningJob> work() {
        List<RunningJob> shown = new ArrayList<>(shownQuiet());
        shown.addAll(0, asked());
        return shown;
    }

    String described(RunningJob job) {
        String step = job.step().isEmpty() ? job.name() : words.get("job.step", job.name(), job.step());
        return words.get("job", step, (long) (job.fraction() * PER_CENT));
    }

    private void changed(AlbumStore.Change change) {
        if (change == AlbumStore.Change.SAVED) {
            savedAtMs = OptionalLong.of(millis.getAsLong());
        } else if (change == AlbumStore.Change.OPENED) {
            savedAtMs = OptionalLong.empty();
        } else if (change == AlbumStore.Change.ALBUM
                && failureUntilMs.isPresent()
                && millis.getAsLong() >= failureUntilMs.getAsLong()) {
            hideNotice();
        }
        view.showSelection(selection());
        showSaved();
    }

    /**
     * Failures and what has details stay until they are closed or something newer comes; a failure that says everything in
     * its sentence also goes when somebody has had time to read it and edits on.
     */
    private void show(Notice notice) {
        boolean stays =
                notice.kind() == Notice.Kind.FAILURE || !notice.details().isEmpty();
        noticeUntilMs = stays ? OptionalLong.empty() : OptionalLong.of(millis.getAsLong() + NOTICE_MS);
        failureUntilMs = stays && notice.details().isEmpty()
                ? OptionalLong.of(millis.getAsLong() + NOTICE_MS)
                : OptionalLong.empty();
        view.showNotice(notice);
    }

    private void showWork() {
        List<RunningJob> asked = asked();
        if (!asked.isEmpty()) {
            RunningJob first = asked.get(0);
            String more = asked.size() == 1 ? "" : words.get("more", asked.size() - 1);
            view.showWork(described(first) + left(first) + more, OptionalDouble.of(first.fraction()));
        } else {
            int quiet = shownQuiet().size();
            view.showWork(quiet == 0 ? "" : words.get("background", quiet), OptionalDouble.empty());
        }
    }

    private String left(RunningJob job) {
        OptionalDouble seconds = job.secondsLeft();
        return seconds.isEmpty() ? "" : words.get("left", TimeLeft.of(seconds.getAsDouble()));
    }

    private List<RunningJob> asked() {
        return session.jobs().running().stream().filter(job -> !job.isQuiet()).toList();
    }

    private List<RunningJob> shownQuiet() {
        return session.jobs().running().stream()
                .filter(job -> job.isQuiet() && seenQuiet.contains(job))
                .toList();
    }

    private void showSaved() {
        if (!session.document().isSaved()) {
            view.showSaved(words.get("notSaved"));
        } else if (savedAtMs.isPresent()) {
            view.showSaved(ago((millis.getAsLong() - savedAtMs.getAsLong()) / 1000));
        } else {
            view.showSaved(session.document().file().isPresent() ? words.get("saved") : "");
        }
    }

    private String ago(long seconds) {
        if (seconds < 60) {
            return words.get("saved.seconds", seconds);
        }
        return seconds < 3600 ? words.get("saved.minutes", seconds / 60) : words.get("saved.hours", seconds / 3600);
    }

    private String selection() {
        Selection selection = session.store().selection();
        DiscLayout layout = session.store().layout();
        if (selection.range().isPresent()) {
            return words.get("range", length(selection.range().get().length(), layout));
        }
        List<PlacedClip> clips = chosen(layout, selection.clips());
        if (clips.isEmpty()) {
            return "";
        }
        SamplePos start =
                clips.stream().map(PlacedClip::start).min(SamplePos::compareTo).orElse(SamplePos.ZERO);
        SamplePos end =
                clips.stream().map(PlacedClip::end).max(SamplePos::compareTo).orElse(SamplePos.ZERO);
        int tracks = selection.tracks().size();
        return tracks > 1
                ? words.get("tracks", tracks, length(end.since(start), layout))
                : words.get("clips", clips.size(), length(end.since(start), layout));
    }

    private String length(SampleCount samples, DiscLayout layout) {
        return samples.roundedUpToCdFrames(layout.rate()).toString();
    }

    /** Clips of a track are placed in the order in which the album lists them. */
    private static List<PlacedClip> chosen(DiscLayout layout, Set<ClipPlace> places) {
        List<PlacedClip> chosen = new ArrayList<>();
        int track = -1;
        int index = 0;
        for (PlacedClip clip : layout.clips()) {
            index = clip.track() == track ? index + 1 : 0;
            track = clip.track();
            if (places.contains(new ClipPlace(track, index))) {
                chosen.add(clip);
            }
        }
        return chosen;
    }

    /** The notice that came last, if any did. */
    Optional<Notice> latest() {
        List<Notice> all = session.notices().all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
