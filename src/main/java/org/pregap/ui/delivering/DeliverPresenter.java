package org.pregap.ui.delivering;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pregap.check.Finding;
import org.pregap.io.ExistingFolderException;
import org.pregap.model.Album;
import org.pregap.ui.delivering.DeliverState.Field;
import org.pregap.ui.delivering.DeliverState.Phase;
import org.pregap.ui.delivering.choice.DeliverChoices;
import org.pregap.ui.delivering.choice.PresetChoices;
import org.pregap.ui.delivering.report.DeliveryReport;
import org.pregap.ui.words.Words;
import org.pregap.workspace.DeliveryPlan;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.ddp.DdpOptions;
import org.pregap.workspace.ddp.DdpProfile;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.jobs.RunningJob;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Leads from choices to a proved delivery and its report. */
final class DeliverPresenter {
    private final Session session;
    private final Path home;
    private final DeliverView view;
    private final DeliverMemory memory;
    private final Words words = Words.of(DeliverPresenter.class);
    private DeliverChoices choices;
    private Phase phase = Phase.CHECKING;
    private final PresetReading presets;
    private final KindSearch kinds;
    private ProfileShelf profiles = ProfileShelf.EMPTY;
    private Optional<DeliverCheck> check = Optional.empty();
    private List<Finding> refusal = List.of();
    private String message = "";
    private @Nullable RunningJob reading;
    private @Nullable RunningJob checking;
    private @Nullable RunningJob running;
    private Optional<DeliveryReport> report = Optional.empty();
    private boolean isShown;

    /** @param home the folder that holds {@code templates} */
    DeliverPresenter(Session session, Path home, DeliverView view) {
        this.session = session;
        this.home = home;
        this.view = view;
        this.memory = new DeliverMemory(session.settings());
        this.choices = memory.recall();
        this.presets = new PresetReading(session.jobs(), home, words.get("preset.read"));
        this.kinds = new KindSearch(session.jobs(), words.get("kinds.search"));
        session.store().observe(change -> {
            if (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED) {
                albumChanged(change);
            }
        });
    }

    /** The dialog is open. A delivery under way is shown as it is; otherwise a new one is proposed. */
    void open() {
        isShown = true;
        kinds.begin(this::show);
        if (running == null) {
            if (choices.destination().isBlank()) {
                propose();
            }
            readPreset(false);
            readProfile();
        }
        show();
    }

    /** Nobody looks; what is under way goes on. */
    void close() {
        isShown = false;
    }

    /** Shows the report of the last delivery, if there is one. */
    void showReport() {
        isShown = true;
        if (report.isPresent() && running == null) {
            phase = Phase.DONE;
        }
        show();
    }

    boolean hasReport() {
        return report.isPresent();
    }

    void choose(UnaryOperator<DeliverChoices> change) {
        if (running == null) {
            choices = change.apply(choices);
            recheck();
            show();
        }
    }

    /** @param nameOrPath of a preset, which fills in everything but where it goes; empty leaves all as it is */
    void choosePreset(Optional<String> nameOrPath) {
        if (running == null) {
            choices = choices.withPreset(new PresetChoices(nameOrPath, Optional.empty()));
            readPreset(true);
            recheck();
            show();
        }
    }

    private void readPreset(boolean filling) {
        presets.read(choices.preset().asked(), list -> {
            choices = choices.withPreset(new PresetChoices(choices.preset().asked(), list.preset()));
            if (running == null && phase != Phase.DONE) {
                if (filling) {
                    choices = choices.filledByPreset();
                    readProfile();
                } else {
                    recheck();
                }
                show();
            }
        });
    }

    /** @param nameOrPath of a profile, which fills in the choices; empty for none */
    void chooseProfile(Optional<String> nameOrPath) {
        if (running == null) {
            choices = choices.withMaster(choices.master().withProfile(nameOrPath, DdpOptions.NONE));
            readProfile();
            show();
        }
    }

    /** A folder of the usual name in another one. */
    void chooseParent(Path parent) {
        String name = DeliverMemory.folderName(session.document());
        choose(now -> now.withDestination(parent.resolve(name).toString()));
    }

    /** Begins, or asks first where there are warnings. */
    void deliver() {
        if (phase != Phase.READY) {
            return;
        }
        boolean warned = check.flatMap(DeliverCheck::plan)
                .filter(plan -> !plan.warnings().isEmpty())
                .isPresent();
        if (warned) {
            phase = Phase.ASKING;
            show();
        } else {
            start();
        }
    }

    /** The answer to {@link Phase#ASKING}. */
    void answer(boolean goOn) {
        if (phase != Phase.ASKING) {
            return;
        }
        if (goOn) {
            start();
        } else {
            phase = Phase.READY;
            show();
        }
    }

    void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void start() {
        Optional<Path> folder = DeliverCheck.destination(choices);
        if (folder.isEmpty()) {
            return;
        }
        var run = new DeliverRun(session.store().album(), albumFile(folder.get()), folder.get(), choices);
        memory.remember(choices, folder.get());
        message = "";
        phase = Phase.RUNNING;
        running = session.jobs().run(words.get("job", session.document().name()), run::run, this::end);
        show();
    }

    private void end(Outcome<DeliverRun.Result> outcome) {
        running = null;
        session.document().autosave();
        choices = choices.withReplace(false).withAcceptChanged(false);
        if (outcome instanceof Outcome.Done<DeliverRun.Result> done) {
            ended(done.result());
        } else if (outcome instanceof Outcome.Failed<DeliverRun.Result> failed) {
            message = words.get("failed", fault(failed.reason()));
            session.notices().tell(Notice.failure(message));
            recheckKeeping(message);
        } else {
            session.notices().tell(Notice.remark(words.get("cancelled")));
            recheckKeeping(words.get("cancelled"));
        }
        show();
    }

    private String fault(Throwable reason) {
        String fault = FaultText.of(reason);
        return reason instanceof ExistingFolderException ? words.get("appeared", fault) : fault;
    }

    private void ended(DeliverRun.Result result) {
        if (result.report().isPresent()) {
            report = result.report();
            phase = Phase.DONE;
            session.notices()
                    .tell(new Notice(
                            Notice.Kind.DONE,
                            words.get("delivered", report.get().folder().toString()),
                            report.get().lines()));
        } else {
            refusal = result.rendering().findings();
            message = words.get("refused");
            phase = Phase.REFUSED;
            session.notices().tell(Notice.failure(message));
        }
    }

    private void albumChanged(AlbumStore.Change change) {
        if (change == AlbumStore.Change.OPENED) {
            choices = choices.withDestination("");
            report = Optional.empty();
        }
        if (isShown && running == null && phase != Phase.DONE) {
            if (choices.destination().isBlank()) {
                propose();
            }
            recheck();
            show();
        }
    }

    private void propose() {
        String home = System.getProperty("user.home", "");
        choices = choices.withDestination(
                memory.destinationFor(session.document(), session.store().album(), home));
    }

    /** What the disk says now. Nothing is looked at and nothing begins before it is there. */
    private void readProfile() {
        if (reading != null) {
            reading.cancel();
        }
        Optional<String> asked = choices.master().profile();
        if (!profiles.asked().equals(asked)) {
            profiles = profiles.before(asked);
        }
        reading = session.jobs()
                .runPromptly(words.get("profile.read"), job -> ProfileShelf.of(home, asked), outcome -> {
                    boolean current = choices.master().profile().equals(asked);
                    if (current && outcome instanceof Outcome.Done<ProfileShelf> done) {
                        profileRead(done.result());
                    } else if (current && outcome instanceof Outcome.Failed<ProfileShelf> failed) {
                        String fault = FaultText.of(failed.reason());
                        profileRead(profiles.with(fault));
                    }
                });
        recheck();
    }

    private void profileRead(ProfileShelf shelf) {
        reading = null;
        profiles = shelf;
        DdpOptions says = shelf.profile().map(DdpProfile::options).orElse(DdpOptions.NONE);
        choices = choices.withMaster(choices.master().withProfile(shelf.asked(), says));
        if (running == null && phase != Phase.DONE) {
            recheck();
            show();
        }
    }

    private void recheck() {
        recheckKeeping("");
    }

    private void recheckKeeping(String newMessage) {
        message = newMessage;
        refusal = List.of();
        phase = Phase.CHECKING;
        if (checking != null) {
            checking.cancel();
        }
        if (reading != null || presets.isUnderWay()) {
            return;
        }
        Album asked = session.store().album();
        DeliverChoices wanted = choices;
        Path file = albumFile(DeliverCheck.destination(wanted).orElse(Path.of("album")));
        checking = session.jobs()
                .runQuietly(words.get("check"), job -> DeliverCheck.of(asked, file, wanted, job), outcome -> {
                    boolean current = session.store().isShowing(asked) && choices.equals(wanted) && reading == null;
                    if (current && phase == Phase.CHECKING) {
                        checked(outcome);
                    }
                });
    }

    private void checked(Outcome<DeliverCheck> outcome) {
        if (outcome instanceof Outcome.Done<DeliverCheck> done) {
            check = Optional.of(done.result());
            phase = isForbidden(done.result()) || isProfileMissing() ? Phase.REFUSED : Phase.READY;
        } else if (outcome instanceof Outcome.Failed<DeliverCheck> failed) {
            check = Optional.empty();
            message = FaultText.of(failed.reason());
            phase = Phase.REFUSED;
        }
        show();
    }

    private static boolean isForbidden(DeliverCheck check) {
        return !errors(check).isEmpty()
                || check.plan().map(DeliveryPlan::isForbidden).orElse(true);
    }

    /** A master that is to be as a plant wants it is not written before that is known. */
    private boolean isProfileMissing() {
        return choices.disc().ddp()
                && choices.master().profile().isPresent()
                && profiles.fault().isPresent();
    }

    private Map<Field, String> allErrors() {
        Map<Field, String> errors = new EnumMap<>(Field.class);
        check.ifPresent(present -> errors.putAll(errors(present)));
        if (choices.disc().ddp()) {
            profiles.fault().ifPresent(fault -> errors.put(Field.PROFILE, fault));
        }
        return errors;
    }

    private static Map<Field, String> errors(DeliverCheck check) {
        Map<Field, String> errors = new EnumMap<>(Field.class);
        check.names().error().ifPresent(error -> errors.put(Field.NAMES, error));
        check.formatsError().ifPresent(error -> errors.put(Field.FORMATS, error));
        check.destinationError().ifPresent(error -> errors.put(Field.DESTINATION, error));
        check.sourcesError().ifPresent(error -> errors.put(Field.SOURCES, error));
        return errors;
    }

    private void show() {
        Optional<DeliveryPlan> plan =
                check.flatMap(DeliverCheck::plan).map(found -> isProfileMissing() ? found.refused() : found);
        view.show(new DeliverState(
                phase,
                choices,
                presets.list(),
                profiles,
                kinds.missing(),
                plan,
                check.map(found -> found.names().example()).orElse(""),
                refusal.isEmpty() ? plan.map(DeliveryPlan::findings).orElse(List.of()) : refusal,
                allErrors(),
                message,
                Optional.ofNullable(running),
                report));
    }

    /** An album that was never saved names its sources from where the delivery goes. */
    private Path albumFile(Path destination) {
        return session.document().file().orElseGet(() -> destination.resolveSibling("album.pregap"));
    }
}
