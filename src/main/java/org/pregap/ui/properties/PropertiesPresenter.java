package org.pregap.ui.properties;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pregap.model.Album;
import org.pregap.model.Clip;
import org.pregap.model.DiscText.Characters;
import org.pregap.model.Dither;
import org.pregap.model.Language;
import org.pregap.model.Source;
import org.pregap.time.SampleRate;
import org.pregap.ui.words.Lengths;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.TakenSource;
import org.pregap.workspace.edit.HiddenEdits;
import org.pregap.workspace.edit.cell.AlbumCell;
import org.pregap.workspace.edit.cell.AlbumEdits;
import org.pregap.workspace.edit.cell.TypedEdit;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Keeps what was typed until it is applied as one step. What was not typed follows the album. */
final class PropertiesPresenter {
    private final Session session;
    private final PropertiesView view;
    private final Words words = Words.of(PropertiesPresenter.class);
    private final UpcHelp upcHelp = new UpcHelp(words);
    private final Map<AlbumCell, String> typed = new EnumMap<>(AlbumCell.class);
    private final TypedLanguages languages = new TypedLanguages();
    private final List<Function<Album, Edit>> hiding = new ArrayList<>();
    private List<Clip> hiddenBefore = List.of();
    private String hiddenMessage = "";
    private @Nullable RunningJob taking;
    private String lookedAt = "";
    private CoverPreview cover = CoverPreview.NONE;
    private @Nullable RunningJob looking;
    private boolean isShown;

    PropertiesPresenter(Session session, PropertiesView view) {
        this.session = session;
        this.view = view;
        session.store().observe(change -> {
            if (change == AlbumStore.Change.OPENED) {
                forget();
            }
            if (!session.store().album().opening().hidden().equals(hiddenBefore)) {
                forgetHiding();
            }
            if (isShown && (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED)) {
                show();
            }
        });
    }

    /** Begins with what the album says. */
    void open() {
        isShown = true;
        forget();
        lookedAt = "";
        show();
    }

    /** What was typed and not applied is gone. */
    void close() {
        isShown = false;
        if (taking != null) {
            taking.cancel();
        }
        forget();
    }

    void type(AlbumCell cell, String text) {
        if (cell.isText()) {
            languages.type(languages.withLanguages(session.store().album()), cell, text);
        } else if (text.equals(cell.of(session.store().album()))) {
            typed.remove(cell);
        } else {
            typed.put(cell, text);
        }
        show();
    }

    void showLanguage(Language language) {
        languages.show(language);
        show();
    }

    void addLanguage(Language language) {
        languages.add(language);
        show();
    }

    /** With all its texts, once it is applied. */
    void removeLanguage(Language language) {
        languages.remove(language);
        show();
    }

    /** @param set in which the shown language is written; empty for what fits */
    void write(Optional<Characters> set) {
        Album album = languages.withLanguages(session.store().album());
        languages.write(languages.shown().of(album), set);
        show();
    }

    /** Makes the performer whom the tracks propose the album's, once it is applied. */
    void takePerformer() {
        Album album = languages.withLanguages(session.store().album());
        type(AlbumCell.PERFORMER, languages.state(album).proposedPerformer());
    }

    /** Takes a file in, to be hidden before track 1 behind what is hidden already. */
    void hide(Path file) {
        if (taking != null) {
            return;
        }
        hiddenMessage = "";
        taking = session.jobs()
                .run(
                        words.get("job.hide", String.valueOf(file.getFileName())),
                        job -> TakenSource.of(file, job),
                        outcome -> {
                            taking = null;
                            taken(outcome);
                            show();
                        });
        show();
    }

    /** Makes the hidden audio track 1. */
    void unhide() {
        if (!withHiding(session.store().album()).opening().hidden().isEmpty()) {
            hiding.add(HiddenEdits::unhide);
            show();
        }
    }

    /**
     * Makes everything one step.
     *
     * @return whether there is nothing left to apply
     */
    boolean apply() {
        Album album = session.store().album();
        if (!problems(album).isEmpty() || taking != null) {
            return false;
        }
        TypedEdit edit = AlbumEdits.set(words.get("edit"), withHiding(album), Map.copyOf(typed));
        TypedLanguages.Typed texts = languages.copy();
        List<Function<Album, Edit>> hidden = List.copyOf(hiding);
        forget();
        session.store()
                .apply(Edit.of(
                        words.get("edit"),
                        a -> texts.applied(edit.edit().change().apply(withHiding(a, hidden)))));
        edit.notes().forEach(note -> session.notices().tell(Notice.remark(note)));
        show();
        return true;
    }

    /** Looks at the picture whose path stands there, once for each path. */
    private void lookAt(String path) {
        if (path.equals(lookedAt)) {
            return;
        }
        if (looking != null) {
            looking.cancel();
        }
        lookedAt = path;
        cover = CoverPreview.NONE;
        if (!path.isBlank()) {
            looking = session.jobs().runQuietly(words.get("job.cover"), job -> CoverPreview.of(path), outcome -> {
                boolean current = path.equals(lookedAt);
                if (current && outcome instanceof Outcome.Done<CoverPreview> done) {
                    cover = done.result();
                    show();
                }
            });
        }
    }

    private void taken(Outcome<Source> outcome) {
        if (outcome instanceof Outcome.Done<Source> done) {
            Source source = done.result();
            hiding.add(album -> HiddenEdits.add(source));
        } else if (outcome instanceof Outcome.Failed<Source> failed) {
            hiddenMessage = FaultText.of(failed.reason());
        }
    }

    private void forget() {
        typed.clear();
        languages.forget();
        forgetHiding();
    }

    /** What was to be hidden belongs to what was hidden then. */
    private void forgetHiding() {
        hiding.clear();
        hiddenMessage = "";
        hiddenBefore = session.store().album().opening().hidden();
    }

    private Album withHiding(Album album) {
        return withHiding(album, hiding);
    }

    private static Album withHiding(Album album, List<Function<Album, Edit>> hidden) {
        Album changed = album;
        for (Function<Album, Edit> change : hidden) {
            changed = change.apply(changed).change().apply(changed);
        }
        return changed;
    }

    private Map<AlbumCell, String> problems(Album album) {
        Map<AlbumCell, String> problems = new EnumMap<>(AlbumCell.class);
        problems.putAll(AlbumEdits.problems(withHiding(album), Map.copyOf(typed)));
        languages
                .copy()
                .texts()
                .values()
                .forEach(inLanguage -> problems.putAll(AlbumEdits.problems(withHiding(album), inLanguage)));
        return problems;
    }

    private void show() {
        Album album = session.store().album();
        Album hidden = languages.withLanguages(withHiding(album));
        Album inLanguage = languages.shown().front(hidden);
        Map<AlbumCell, String> texts = new EnumMap<>(AlbumCell.class);
        for (AlbumCell cell : AlbumCell.values()) {
            String there = cell.of(inLanguage);
            texts.put(
                    cell,
                    cell.isText() ? languages.typed(hidden, cell).orElse(there) : typed.getOrDefault(cell, there));
        }
        lookAt(texts.getOrDefault(AlbumCell.COVER, ""));
        Map<AlbumCell, String> problems = problems(album);
        view.show(new PropertiesState(
                texts,
                problems,
                helps(texts),
                languages.state(hidden),
                cover,
                hidden.opening().hidden().stream()
                        .map(clip -> hiddenLine(clip, hidden.rate()))
                        .toList(),
                hiddenMessage,
                !hidden.opening().hidden().isEmpty(),
                Optional.ofNullable(taking),
                problems.isEmpty()
                        && taking == null
                        && !(typed.isEmpty() && hiding.isEmpty() && !languages.changes(album))));
    }

    private String hiddenLine(Clip clip, SampleRate rate) {
        return words.get("hidden.clip", clip.source().fileName(), Lengths.seconds(clip.length(rate), rate));
    }

    private Map<AlbumCell, String> helps(Map<AlbumCell, String> texts) {
        Map<AlbumCell, String> helps = new EnumMap<>(AlbumCell.class);
        helps.put(AlbumCell.COVER, cover.remark());
        helps.put(AlbumCell.UPC, upcHelp.of(texts.getOrDefault(AlbumCell.UPC, "")));
        boolean isCd = texts.getOrDefault(AlbumCell.RATE, "").equals(SampleRate.CD.toString());
        helps.put(AlbumCell.RATE, words.get(isCd ? "rate.cd" : "rate.other"));
        String dither = texts.getOrDefault(AlbumCell.DITHER, "");
        Stream.of(Dither.values())
                .filter(kind -> kind.id().equals(dither))
                .forEach(kind -> helps.put(AlbumCell.DITHER, kind.advice()));
        return helps;
    }
}
