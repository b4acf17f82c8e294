package org.pregap.ui.theme;

import java.util.Locale;
import java.util.function.Supplier;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.action.DeskActions;
import org.pregap.workspace.jobs.Jobs;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.settings.Settings;

/** Which theme is chosen: remembered, switched by three actions, seen at once. */
public final class ThemeChoice {
    private static final String CHOSEN = "theme";

    /** What the system said when it was asked last, so that the next start need not wait for it. */
    private static final String SYSTEM_WAS = "theme.system";

    private final Settings settings;
    private final Jobs jobs;
    private final Supplier<Look> system;
    private Theme theme;

    public ThemeChoice(Settings settings, Jobs jobs) {
        this(settings, jobs, SystemLook.of(System.getProperty("os.name", ""))::ask);
    }

    ThemeChoice(Settings settings, Jobs jobs, Supplier<Look> system) {
        this.settings = settings;
        this.jobs = jobs;
        this.system = system;
        this.theme = remembered(Theme.class, CHOSEN, Theme.SYSTEM);
    }

    public Theme theme() {
        return theme;
    }

    /** Installs the look that is chosen, as far as it is known by now, before there is a window; then asks the system. */
    public void start() {
        Look known = known();
        known.install();
        askSystem(known);
    }

    public void bind(DeskActions actions) {
        actions.bindChoice(DeskAction.THEME_SYSTEM, () -> choose(Theme.SYSTEM), () -> theme == Theme.SYSTEM);
        actions.bindChoice(DeskAction.THEME_LIGHT, () -> choose(Theme.LIGHT), () -> theme == Theme.LIGHT);
        actions.bindChoice(DeskAction.THEME_DARK, () -> choose(Theme.DARK), () -> theme == Theme.DARK);
    }

    void choose(Theme chosen) {
        theme = chosen;
        settings.put(CHOSEN, chosen.name().toLowerCase(Locale.ROOT));
        Look known = known();
        known.installEverywhere();
        askSystem(known);
    }

    /** What to draw now: of the system, what it said last. */
    Look known() {
        return switch (theme) {
            case LIGHT -> Look.LIGHT;
            case DARK -> Look.DARK;
            case SYSTEM -> remembered(Look.class, SYSTEM_WAS, Look.LIGHT);
        };
    }

    private void askSystem(Look drawn) {
        if (theme != Theme.SYSTEM) {
            return;
        }
        jobs.runPromptly("Theme", job -> system.get(), outcome -> {
            if (outcome instanceof Outcome.Done<Look> told) {
                settings.put(SYSTEM_WAS, told.result().name().toLowerCase(Locale.ROOT));
                if (theme == Theme.SYSTEM && told.result() != drawn) {
                    told.result().installEverywhere();
                }
            }
        });
    }

    private <E extends Enum<E>> E remembered(Class<E> kind, String name, E otherwise) {
        String text = settings.get(name).orElse("").toUpperCase(Locale.ROOT);
        for (E value : kind.getEnumConstants()) {
            if (value.name().equals(text)) {
                return value;
            }
        }
        return otherwise;
    }
}
