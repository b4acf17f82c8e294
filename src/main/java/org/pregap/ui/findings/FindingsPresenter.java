package org.pregap.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregap.check.Finding;
import org.pregap.check.Severity;
import org.pregap.model.Album;
import org.pregap.model.TextField;
import org.pregap.time.DiscAddress;
import org.pregap.time.SamplePos;
import org.pregap.ui.findings.FindingsView.Line;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.Selection;
import org.pregap.workspace.session.Session;

/** Groups the findings, and goes to the place of one. */
final class FindingsPresenter {
    /** Stands for the album among the numbers of tracks; 0 is hidden audio. */
    private static final int ALBUM = -1;

    private final Session session;
    private final FindingsView view;
    private final Words words = Words.of(FindingsPresenter.class);

    FindingsPresenter(Session session, FindingsView view) {
        this.session = session;
        this.view = view;
        session.findings().observe(this::show);
        show(session.findings().all());
    }

    /** Selects the tracks of a finding and moves the playhead there. What concerns no place stays where it is. */
    void goTo(Finding finding) {
        Album album = session.store().album();
        if (!finding.tracks().isEmpty()) {
            session.store().select(Selection.ofTracks(album, finding.tracks()));
        }
        place(finding).ifPresent(session.transport()::seek);
    }

    private Optional<SamplePos> place(Finding finding) {
        var layout = session.store().layout();
        int track = finding.track().orElse(ALBUM);
        boolean isThere = track >= 1 && track <= layout.tracks().size();
        return finding.at()
                .or(() -> isThere ? Optional.of(layout.track(track).mark()) : Optional.empty())
                .map(at -> at.start(layout.rate()));
    }

    private void show(List<Finding> findings) {
        Map<Integer, List<Finding>> groups = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.track().orElse(ALBUM), TreeMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> worst(group.getValue())))
                .forEach(group -> {
                    lines.add(new Line.Heading(heading(group.getKey())));
                    group.getValue().stream()
                            .sorted(Comparator.comparing(Finding::severity))
                            .map(FindingsPresenter::item)
                            .forEach(lines::add);
                });
        view.show(summary(findings), lines);
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.NOTE);
    }

    private static Line item(Finding finding) {
        return new Line.Item(
                finding,
                finding.message(),
                finding.at().map(DiscAddress::toString).orElse(""));
    }

    private String heading(int track) {
        if (track == ALBUM) {
            return words.get("album");
        }
        if (track == 0) {
            return words.get("hidden");
        }
        Album album = session.store().album();
        String title = track > album.tracks().size()
                ? ""
                : album.track(track).texts().get(album.mainLanguage(), TextField.TITLE);
        return title.isEmpty()
                ? words.get("track", Integer.toString(track))
                : words.get("track.titled", Integer.toString(track), title);
    }

    private String summary(List<Finding> findings) {
        String counts = Stream.of(Severity.values())
                .map(severity -> counted(severity, findings))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.get("none") : counts;
    }

    private String counted(Severity severity, List<Finding> findings) {
        long count = findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
        if (count == 0) {
            return "";
        }
        return words.get(severity + (count == 1 ? ".one" : ".many"), Long.toString(count));
    }
}
