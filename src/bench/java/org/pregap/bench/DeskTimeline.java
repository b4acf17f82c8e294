package org.pregap.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pregap.model.Album;
import org.pregap.model.FadeLaw;
import org.pregap.model.Join;
import org.pregap.model.Track;
import org.pregap.testing.FakeSession;
import org.pregap.testing.SimpleAlbums;
import org.pregap.time.SampleCount;
import org.pregap.time.SampleRate;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.theme.Look;
import org.pregap.ui.timeline.TimelinePanel;
import org.pregap.workspace.session.Session;

/**
 * How long it takes to paint the timeline: an album of 80 minutes in 20 tracks is zoomed and scrolled by the wheel, and
 * after each notch the whole panel is painted into an image. Prints a line of milliseconds of processor time for
 * each size; {@code src/bench/desk-timeline} runs it.
 */
public final class DeskTimeline {
    private static final SampleRate RATE = new SampleRate(96_000);
    private static final int TRACKS = 20;
    private static final int TRACK_SECONDS = 240;
    private static final int WARM_UP_FRAMES_PAINTED = 300;
    private static final int NOTCHES = 40;
    private static final int SCROLLS = 120;

    /** Processor time, so that what else the machine does counts less. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final TimelinePanel panel;
    private final Component lanes;
    private final BufferedImage image;
    private final double density;
    private final List<Double> milliseconds = new ArrayList<>();

    private DeskTimeline(int width, int height, double density) {
        this.density = density;
        panel = new TimelinePanel(Desk.of(withNoise(FakeSession.of(album()).session())));
        panel.setSize((int) (width / density), (int) (height / density));
        layOut(panel);
        lanes = Arrays.stream(panel.getComponents())
                .filter(child -> "timeline.lanes".equals(child.getName()))
                .findFirst()
                .orElseThrow();
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** Sizes to paint, such as {@code 1440x900}, and after an {@code @} the density of the screen. */
    public static void main(String[] args) {
        Look.LIGHT.install();
        System.out.println("size             frames   median      p95    worst  ms");
        for (String size :
                args.length > 0 ? args : new String[] {"1440x900", "2880x1800@2", "3840x2160", "3840x2160@2"}) {
            String[] parts = size.split("[x@]", -1);
            double density = parts.length > 2 ? Double.parseDouble(parts[2]) : 1;
            new DeskTimeline(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), density).run(size);
        }
    }

    private void run(String name) {
        while (milliseconds.size() < WARM_UP_FRAMES_PAINTED) {
            journey();
        }
        milliseconds.clear();
        for (int i = 0; i < 3; i++) {
            journey();
        }
        double[] sorted =
                milliseconds.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                "%-15s %7d %8.2f %8.2f %8.2f%n",
                name,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }

    /** From the whole album to single samples in the middle, along, and back. */
    private void journey() {
        for (int i = 0; i < NOTCHES; i++) {
            wheel(-1, 0);
            if (i % 10 == 9) {
                for (int k = 0; k < SCROLLS / 4; k++) {
                    wheel(1, MouseWheelEvent.SHIFT_DOWN_MASK);
                }
            }
        }
        for (int i = 0; i < NOTCHES; i++) {
            wheel(1, 0);
        }
    }

    private void wheel(int notches, int keys) {
        lanes.dispatchEvent(new MouseWheelEvent(
                lanes,
                MouseWheelEvent.MOUSE_WHEEL,
                0,
                keys,
                lanes.getWidth() / 2,
                lanes.getHeight() / 2,
                0,
                false,
                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                1,
                notches));
        long start = THREADS.getCurrentThreadCpuTime();
        Graphics2D g = image.createGraphics();
        g.scale(density, density);
        panel.print(g);
        g.dispose();
        milliseconds.add((THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }

    private static Session withNoise(Session session) {
        return new Session(
                session.store(),
                session.jobs(),
                session.document(),
                session.sources(),
                new NoiseWaveforms(),
                session.loudness(),
                session.findings(),
                session.transport(),
                session.modes(),
                session.notices(),
                session.settings(),
                session.results());
    }

    private static Album album() {
        List<Track> tracks = new ArrayList<>();
        for (int i = 1; i <= TRACKS; i++) {
            Join join = i % 4 == 0
                    ? Join.Crossfade.of(new SampleCount(4L * RATE.hz()), FadeLaw.EQUAL_POWER)
                    : Join.Pause.STANDARD;
            tracks.add(SimpleAlbums.track("track" + i, RATE, (long) TRACK_SECONDS * RATE.hz(), join));
        }
        return Album.empty(RATE).withTracks(tracks);
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
