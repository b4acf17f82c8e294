package org.pregap.ui.transport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.pregap.layout.DiscLayout;
import org.pregap.time.DiscAddress;
import org.pregap.time.Msf;
import org.pregap.time.SamplePos;
import org.pregap.time.SampleRate;
import org.pregap.ui.words.Shortened;
import org.pregap.ui.words.Words;
import org.pregap.workspace.history.AlbumStore;
import org.pregap.workspace.listening.Transport;
import org.pregap.workspace.listening.Transport.Rolls;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;
import org.pregap.workspace.settings.Settings;

/** What the transport shows, and what typing into it means. */
final class TransportPresenter {
    /** The longest disc that plants usually guarantee; see the rule on the length of the disc. */
    private static final DiscAddress LONGEST_USUAL = new DiscAddress(new Msf(79, 57, 74).toCdFrames());

    private static final String STYLE = "transport.times";
    private static final int LONGEST_NAME = 26;

    private final Words words = Words.of(TransportPresenter.class);
    private final Session session;
    private final TransportView view;
    private TimeStyle style;
    private Optional<String> trouble = Optional.empty();

    TransportPresenter(Session session, TransportView view) {
        this.session = session;
        this.view = view;
        this.style = rememberedStyle(session.settings());
    }

    /** Shows everything, and from then on what changes. */
    void start() {
        transport().observe(this::showStatus);
        session.store().observe(change -> {
            if (change == AlbumStore.Change.ALBUM || change == AlbumStore.Change.OPENED) {
                showAlbum();
                tick();
            }
        });
        showStatus(transport().status());
        showAlbum();
        tick();
    }

    /** Shows where it is; called many times each second while it plays. */
    void tick() {
        DiscLayout layout = session.store().layout();
        SamplePos playhead = transport().playhead();
        SampleRate rate = layout.rate();
        int number = layout.trackAt(playhead);
        SamplePos origin = number == 0
                ? layout.tracks().isEmpty()
                        ? SamplePos.ZERO
                        : layout.track(1).mark().start(rate)
                : layout.track(number).mark().start(rate);
        view.showTimes(
                style.text(playhead.sample(), rate),
                style.text(playhead.since(origin).count(), rate),
                number == 0 ? "" : Integer.toString(number));
    }

    boolean isPlaying() {
        return transport().isPlaying();
    }

    void nextStyle() {
        style = style.next();
        session.settings().put(STYLE, style.name().toLowerCase(Locale.ROOT));
        showAlbum();
        tick();
    }

    /** @param preSeconds as typed; what cannot be read changes nothing */
    void setRolls(String preSeconds, String postSeconds) {
        Rolls before = transport().rolls();
        OptionalDouble pre = RollText.parse(preSeconds);
        OptionalDouble post = RollText.parse(postSeconds);
        if (pre.isEmpty() || post.isEmpty()) {
            session.notices().tell(Notice.failure(words.get("rolls.unreadable")));
        }
        Rolls rolls = new Rolls(pre.orElse(before.preSeconds()), post.orElse(before.postSeconds()));
        transport().setRolls(rolls);
        showRolls();
    }

    private Transport transport() {
        return session.transport();
    }

    private void showStatus(Transport.Status status) {
        view.showPlaying(transport().isPlaying());
        view.showDropouts(status.dropouts() == 0 ? "" : words.get("dropouts", status.dropouts()));
        showDevice(status);
        showRolls();
        tick();
    }

    private void showDevice(Transport.Status status) {
        if (status.trouble().isPresent()) {
            String sentence = status.trouble().get();
            view.showDevice(List.of(words.get("noSound.because", sentence), words.get("noSound")), sentence, true);
        } else {
            String device = status.device();
            String asked = status.rateHz() == 0
                    ? words.get("idle")
                    : words.get("asked", new SampleRate(status.rateHz()), status.bits());
            view.showDevice(
                    List.of(words.get("device", device, asked), words.get("device", shortened(device), asked), asked),
                    words.get("device.details", device, asked),
                    false);
        }
        if (!status.trouble().equals(trouble)) {
            trouble = status.trouble();
            trouble.ifPresent(sentence -> session.notices().tell(Notice.failure(sentence)));
        }
    }

    private void showAlbum() {
        DiscLayout layout = session.store().layout();
        SampleRate rate = layout.rate();
        long left = LONGEST_USUAL.since(layout.leadOut()).toSamples(rate).count();
        view.showAlbum(style.text(layout.end().sample(), rate), style.text(Math.abs(left), rate), left < 0);
    }

    private void showRolls() {
        Rolls rolls = transport().rolls();
        view.showRolls(RollText.of(rolls.preSeconds()), RollText.of(rolls.postSeconds()));
    }

    private static TimeStyle rememberedStyle(Settings settings) {
        String name = settings.get(STYLE).orElse("");
        for (TimeStyle style : TimeStyle.values()) {
            if (style.name().toLowerCase(Locale.ROOT).equals(name)) {
                return style;
            }
        }
        return TimeStyle.CD_FRAMES;
    }

    private static String shortened(String name) {
        return Shortened.to(LONGEST_NAME, name);
    }
}
