package org.pregap.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.pregap.playback.JavaSoundCard;
import org.pregap.playback.SoundCard;
import org.pregap.time.SamplePos;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.session.LiveSession;
import org.pregap.workspace.session.Session;

/**
 * How long it takes from a key until the card is handed the first sound: for the first key after an album was opened, and
 * for later ones anywhere in it. Run by a script; the whole session is there, but no window.
 */
public final class DeskSound {
    private static final double MILLIS = 1e6;
    private static final int LATER_KEYS = 40;
    private static final long SEED = 22;

    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final TimedCard card;

    private DeskSound(SoundCard card) {
        this.card = new TimedCard(card);
    }

    /** @param args an album, milliseconds from its opening to the first key, a folder for settings; then "card" or nothing */
    public static void main(String[] args) throws InterruptedException {
        boolean real = args.length > 3 && args[3].equals("card");
        SoundCard card = real ? new JavaSoundCard() : new ClockedCard();
        new DeskSound(card).run(Path.of(args[0]), Long.parseLong(args[1]), args[2]);
        System.exit(0);
    }

    private void run(Path album, long restMillis, String folder) throws InterruptedException {
        var around = new LiveSession.Surroundings(
                window::add,
                window::add,
                Runtime.getRuntime().availableProcessors(),
                Map.of("PREGAP_CONFIG", folder, "PREGAP_CACHE", folder + "/cache", "XDG_STATE_HOME", folder));
        try (LiveSession live = LiveSession.start(around, card)) {
            Session session = live.session();
            boolean[] opened = new boolean[1];
            session.document().open(album, outcome -> opened[0] = outcome instanceof Outcome.Done<?>);
            runUntil(() -> opened[0], Long.MAX_VALUE);
            rest(restMillis);
            double first = key(session.transport());
            double[] later = new double[LATER_KEYS];
            var random = new SplittableRandom(SEED);
            long end = session.store().layout().end().sample();
            for (int i = 0; i < later.length; i++) {
                rest(150);
                session.transport().stop();
                session.transport().seek(new SamplePos(random.nextLong(end * 9 / 10)));
                rest(150);
                later[i] = key(session.transport());
            }
            Arrays.sort(later);
            System.out.printf(Locale.ROOT, "%.1f %.1f %.1f%n", first, later[LATER_KEYS / 2], later[LATER_KEYS - 1]);
            session.document().close();
        }
    }

    /** Milliseconds from a key to the first sound. */
    private double key(Transport transport) throws InterruptedException {
        card.forget();
        long pressed = System.nanoTime();
        transport.toggle(Transport.Side.BOTH);
        runUntil(() -> card.firstNanos() != 0, Long.MAX_VALUE);
        return (card.firstNanos() - pressed) / MILLIS;
    }

    private void rest(long millis) throws InterruptedException {
        runUntil(() -> false, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private void runUntil(BooleanSupplier holds, long deadlineNanos) throws InterruptedException {
        while (!holds.getAsBoolean() && System.nanoTime() < deadlineNanos) {
            Runnable task = window.poll(1, TimeUnit.MILLISECONDS);
            if (task != null) {
                task.run();
            }
        }
    }
}
