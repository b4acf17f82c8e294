package org.pregap.ui.tracks.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.pregap.analysis.Loudness;
import org.pregap.check.Finding;
import org.pregap.check.Rule;
import org.pregap.layout.DiscLayout;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.Source;
import org.pregap.model.TextField;
import org.pregap.time.CdFrames;
import org.pregap.time.DiscAddress;
import org.pregap.ui.tracks.row.TrackRow.Figures;
import org.pregap.workspace.edit.cell.ShownLanguage;
import org.pregap.workspace.loudness.DecibelText;
import org.pregap.workspace.session.Session;

/** Makes the rows of the table from what the session knows now. Cheap: nothing is worked out or read for it. */
public final class TrackRows {
    /** Stands in the CD-Text column where the disc will carry the track's texts. */
    public static final String CD_TEXT_YES = "\u2713";

    private static final List<TrackColumn> FIGURES =
            List.of(TrackColumn.INTEGRATED, TrackColumn.SHORT_TERM, TrackColumn.TRUE_PEAK, TrackColumn.RANGE);

    private final Session session;
    private final Album album;
    private final DiscLayout layout;
    private final CellTexts texts;

    private TrackRows(Session session, ShownLanguage language) {
        this.session = session;
        this.album = language.front(session.store().album());
        this.layout = session.store().layout();
        this.texts = new CellTexts(album, layout);
    }

    /**
     * @param language whose texts stand in the cells
     * @param before the rows as they were, whose figures are shown until there are new ones
     */
    public static List<TrackRow> of(Session session, ShownLanguage language, List<TrackRow> before) {
        var rows = new TrackRows(session, language);
        List<TrackRow> made = new ArrayList<>();
        if (!rows.album.opening().hidden().isEmpty()) {
            made.add(rows.hidden());
        }
        for (int number = 1; number <= rows.album.tracks().size(); number++) {
            made.add(rows.track(number, before));
        }
        return List.copyOf(made);
    }

    private TrackRow hidden() {
        Map<TrackColumn, String> cells = new EnumMap<>(TrackColumn.class);
        cells.put(TrackColumn.NUMBER, "H");
        cells.put(TrackColumn.START, DiscAddress.TWO_SECONDS.toString());
        cells.put(TrackColumn.LENGTH, texts.hiddenLength().toString());
        List<Clip> clips = album.opening().hidden();
        return new TrackRow(
                0,
                clips.get(0).source().fileName(),
                cells,
                Figures.UNKNOWN,
                findings(0),
                Optional.empty(),
                missing(clips));
    }

    private TrackRow track(int number, List<TrackRow> before) {
        Map<TrackColumn, String> cells = new EnumMap<>(TrackColumn.class);
        for (TrackColumn column : TrackColumn.all()) {
            String text = texts.of(number, column);
            if (!text.isEmpty()) {
                cells.put(column, text);
            }
        }
        List<Finding> findings = findings(number);
        if (goesIntoCdText(number, findings)) {
            cells.put(TrackColumn.CD_TEXT, CD_TEXT_YES);
        }
        Figures figures = putFigures(number, before, cells);
        List<Clip> clips = album.track(number).clips();
        return new TrackRow(
                number,
                clips.get(0).source().fileName(),
                cells,
                figures,
                findings,
                hiddenBefore(number),
                missing(clips));
    }

    private Optional<CdFrames> hiddenBefore(int number) {
        return Optional.of(layout.hiddenBefore(album, number)).filter(hidden -> !hidden.isZero());
    }

    private Figures putFigures(int number, List<TrackRow> before, Map<TrackColumn, String> cells) {
        Optional<Loudness> known = session.loudness().of(number);
        if (known.isPresent()) {
            FIGURES.forEach(
                    column -> cells.put(column, DecibelText.of(figure(column).applyAsDouble(known.get()))));
            if (known.get().truePeakDbtp() > 0) {
                cells.computeIfPresent(TrackColumn.TRUE_PEAK, (column, peak) -> TrackRow.OVER + peak);
            }
            return Figures.KNOWN;
        }
        if (!session.loudness().isMeasuring()) {
            return Figures.UNKNOWN;
        }
        before.stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .ifPresent(row -> FIGURES.forEach(column -> {
                    if (row.texts().containsKey(column)) {
                        cells.put(column, row.text(column));
                    }
                }));
        return Figures.MEASURING;
    }

    private static ToDoubleFunction<Loudness> figure(TrackColumn column) {
        return switch (column) {
            case INTEGRATED -> Loudness::integratedLufs;
            case SHORT_TERM -> Loudness::shortTermMaxLufs;
            case TRUE_PEAK -> Loudness::truePeakDbtp;
            case RANGE -> Loudness::loudnessRangeLu;
            default -> throw new AssertionError(column);
        };
    }

    /** A title, somebody who performs it, and no character that the disc cannot hold. */
    private boolean goesIntoCdText(int number, List<Finding> findings) {
        return !text(number, TextField.TITLE).isEmpty()
                && !(text(number, TextField.PERFORMER) + album.text(TextField.PERFORMER)).isEmpty()
                && findings.stream().noneMatch(finding -> finding.rule() == Rule.CDTEXT_CHARACTER);
    }

    private String text(int number, TextField field) {
        return album.track(number).texts().get(album.mainLanguage(), field);
    }

    private List<Finding> findings(int number) {
        return session.findings().ofTrack(number).stream()
                .sorted((a, b) -> a.severity().compareTo(b.severity()))
                .toList();
    }

    private List<String> missing(List<Clip> clips) {
        return clips.stream()
                .map(Clip::source)
                .distinct()
                .filter(session.sources()::isMissing)
                .map(Source::path)
                .toList();
    }
}
