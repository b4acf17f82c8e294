package org.pregap.ui.shell;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.session.Session;

/** Starts the window and ends it, from outside the window's thread. */
public final class DeskProgram {
    /** A system property: when the window can be used is logged if it is {@code true}. */
    public static final String TRACE = "pregap.desk.trace";

    private static final Logger LOG = System.getLogger(DeskProgram.class.getName());

    private final Installation installation;
    private final DeskParts parts;
    private volatile Optional<Session> session = Optional.empty();

    public DeskProgram(Installation installation, DeskParts parts) {
        this.installation = installation;
        this.parts = parts;
    }

    /** Whether there is a screen to show a window on. */
    public static boolean hasDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            return false;
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return true;
        } catch (HeadlessException | AWTError unreachable) {
            return false;
        }
    }

    /**
     * Shows the window, soon.
     *
     * @param opened makes the session; called on the window's thread, on which it lives from then on
     * @param album to begin with; else a new one
     * @param gone called on the window's thread when the window is closed
     */
    public void start(Supplier<Session> opened, Optional<Path> album, Runnable gone) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", "Pregap");
        EventQueue.invokeLater(() -> show(opened.get(), album, gone));
    }

    /** Keeps what is not saved, so that the next window offers it; returns when it is on disk. For any other thread. */
    public void keepNow() throws InterruptedException {
        try {
            EventQueue.invokeAndWait(
                    () -> session.ifPresent(open -> open.document().keepNow()));
        } catch (InvocationTargetException failed) {
            LOG.log(Level.WARNING, "the album could not be kept", failed.getCause());
        }
    }

    private void show(Session open, Optional<Path> album, Runnable gone) {
        session = Optional.of(open);
        var theme = new ThemeChoice(open.settings(), open.jobs());
        theme.start();
        var window = new DeskWindow(Desk.of(open), parts, theme, installation);
        window.open(album, gone);
        if (Boolean.getBoolean(TRACE)) {
            EventQueue.invokeLater(() -> trace("the window can be used"));
            open.store().observe(change -> EventQueue.invokeLater(() -> trace("the album is shown: " + change)));
        }
    }

    /** Since the process began, Java's own start included. */
    private static void trace(String what) {
        Instant began = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
        LOG.log(
                Level.INFO,
                what + " after " + Duration.between(began, Instant.now()).toMillis() + " ms");
    }
}
