package org.pregap.ui.shell;

import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Timer;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.ThemeChoice;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/** Starts the window and ends it, from outside the window's thread. */
public final class DeskProgram {
    /** A system property: when the window can be used is logged if it is {@code true}. */
    public static final String TRACE = "pregap.desk.trace";

    private static final Logger LOG = System.getLogger(DeskProgram.class.getName());

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Installation installation;
    private volatile Optional<Session> session = Optional.empty();

    public DeskProgram(Installation installation) {
        this.installation = installation;
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
     * @param album to begin with; else a new one
     * @param gone called on the window's thread when the window is closed
     */
    public void start(Optional<Path> album, Runnable gone) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        System.setProperty("apple.awt.application.name", "Pregap");
        EventQueue.invokeLater(() -> show(album, gone));
    }

    /**
     * Makes, paints and does everything in the window once, without a screen, so that Java can note which classes a start needs.
     * Reads and keeps nothing.
     */
    public static void rehearse() throws InterruptedException, InvocationTargetException {
        System.setProperty("java.awt.headless", "true");
        Rehearsal.run();
    }

    /**
     * Keeps what is not saved, so that the next window offers it, ends what is under way and lets the album's file go, so
     * that nothing is left beside it; returns when that is done. For any other thread.
     */
    public void keepNow() throws InterruptedException {
        onWindowThread(open -> {
            open.document().keepNow();
            open.jobs().close();
        });
        awaitEnd();
        // Only now: a save that was under way had use of the lock.
        onWindowThread(open -> open.document().close());
    }

    private void onWindowThread(Consumer<Session> ending) throws InterruptedException {
        try {
            EventQueue.invokeAndWait(() -> session.ifPresent(ending));
        } catch (InvocationTargetException failed) {
            LOG.log(Level.WARNING, "the album could not be kept", failed.getCause());
        }
    }

    /** After the window was closed: waits until work that was cancelled has cleaned up. For any other thread. */
    public void awaitEnd() throws InterruptedException {
        if (session.isPresent() && !session.get().jobs().awaitEnd(PATIENCE)) {
            LOG.log(Level.WARNING, "something that was under way does not end");
        }
    }

    private void show(Optional<Path> album, Runnable gone) {
        LiveSession live = session(System.getenv());
        Session open = live.session();
        session = Optional.of(open);
        var theme = new ThemeChoice(open.settings(), open.jobs());
        theme.start();
        var window = new DeskWindow(Desk.of(open), DeskParts.all(installation.home()), theme, installation);
        window.open(album, () -> {
            live.close();
            gone.run();
        });
        if (Boolean.getBoolean(TRACE)) {
            EventQueue.invokeLater(() -> trace("the window can be used"));
            open.store().observe(change -> EventQueue.invokeLater(() -> trace("shown: " + change)));
        }
    }

    private static LiveSession session(Map<String, String> environment) {
        return LiveSession.start(new LiveSession.Surroundings(
                EventQueue::invokeLater, new Rest(), Runtime.getRuntime().availableProcessors(), environment));
    }

    /** Runs the last of what it is given when nothing came for a moment. */
    private static final class Rest implements Consumer<Runnable> {
        private static final int MOMENT_MS = 700;

        private Runnable last = () -> {};
        private final Timer timer = new Timer(MOMENT_MS, rested -> last.run());

        Rest() {
            timer.setRepeats(false);
        }

        @Override
        public void accept(Runnable task) {
            last = task;
            timer.restart();
        }
    }

    /** Since Java began; the system knows the start of a process only to the second. */
    private static void trace(String what) {
        LOG.log(
                Level.INFO,
                what + " after " + ManagementFactory.getRuntimeMXBean().getUptime() + " ms, processor time "
                        + ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis() + " ms");
    }
}
