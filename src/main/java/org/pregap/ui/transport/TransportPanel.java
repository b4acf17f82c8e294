package org.pregap.ui.transport;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.JToggleButton;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.desk.SparingRow;
import org.pregap.ui.figures.FiguresLabel;
import org.pregap.ui.theme.ThemeIcon;
import org.pregap.ui.words.Words;
import org.pregap.workspace.listening.Transport;

/** The transport at the foot of the window. */
public final class TransportPanel extends SparingRow implements TransportView {
    private static final long serialVersionUID = 1L;
    private static final int PLAYING_MS = 33;
    private static final int GAP = 4;
    private static final int RESTING_MS = 100;
    private static final String TIME_FONT = "Transport.timeFont";

    private static final ThemeIcon PLAY = ThemeIcon.of(MaterialDesignP.PLAY);
    private static final ThemeIcon STOP = ThemeIcon.of(MaterialDesignS.STOP, "Transport.playingColor");
    private static final ThemeIcon SOUND = ThemeIcon.of(MaterialDesignV.VOLUME_HIGH);
    private static final ThemeIcon MUTE = ThemeIcon.of(MaterialDesignV.VOLUME_OFF, "Transport.troubleForeground");

    private final transient Words words = Words.of(TransportPanel.class);
    private final transient Desk desk;
    private final transient TransportPresenter presenter;
    private final JButton play = new JButton();
    private final RollField pre = new RollField("transport.pre", words.get("pre.name"));
    private final RollField post = new RollField("transport.post", words.get("post.name"));
    private final FiguresLabel disc = time("transport.disc", "00:00:00", "disc.name");
    private final FiguresLabel track = time("transport.track", "−00:00:00", "track.name");
    private final JLabel trackName = dim("transport.trackName", words.get("track") + " 99");
    private final FiguresLabel total = new FiguresLabel("00:00:00", "Label.font", "Label.foreground");
    private final FiguresLabel free = new FiguresLabel("00:00:00", "Label.font", "Label.foreground");
    private final JLabel freeName = dim("transport.freeName", words.get("over"));
    private final DeviceButton device = new DeviceButton("transport.device");
    private final JLabel dropouts = new JLabel();
    private final Timer clock;

    public TransportPanel(Desk desk) {
        super(GAP);
        this.desk = desk;
        setName("transport");
        getAccessibleContext().setAccessibleName(words.get("bar"));
        presenter = new TransportPresenter(desk.session(), this);
        clock = new Timer(RESTING_MS, tick -> presenter.tick());
        layOut();
        bind();
        presenter.start();
    }

    private void layOut() {
        var loop = new JToggleButton();
        present(play, DeskAction.PLAY_STOP, "transport.play");
        present(loop, DeskAction.LOOP, "transport.loop");
        loop.setIcon(ThemeIcon.of(MaterialDesignR.REPEAT));
        add(button(DeskAction.PREVIOUS_TRANSITION, MaterialDesignS.SKIP_PREVIOUS, "transport.previous"));
        add(play);
        add(button(DeskAction.NEXT_TRANSITION, MaterialDesignS.SKIP_NEXT, "transport.next"));
        add(loop, "gapright 8");
        add(dim("transport.preName", words.get("pre")));
        add(pre, "wmin pref");
        add(dim("transport.postName", words.get("post")));
        add(post, "wmin pref");
        add(dim("transport.seconds", words.get("seconds")), "gapright 10");
        JLabel discName = dim("transport.discName", words.get("disc"));
        JLabel albumName = dim("transport.albumName", words.get("album"));
        add(discName);
        add(disc, "gapright 8");
        add(trackName);
        add(track, "gapright 10");
        add(albumName);
        add(total, "gapright 6");
        add(freeName);
        add(free, "push");
        add(dropouts);
        add(device, "wmin 90lp");
        spare(List.of(albumName, discName));
        total.setName("transport.total");
        free.setName("transport.free");
        dropouts.setName("transport.dropouts");
        dropouts.setToolTipText(words.get("dropouts.help"));
        device.addActionListener(pressed -> chooseDevice());
    }

    private void bind() {
        Transport transport = desk.session().transport();
        desk.actions().bind(DeskAction.PLAY_STOP, () -> transport.toggle(Transport.Side.BOTH));
        desk.actions().bind(DeskAction.PLAY_OUTGOING, () -> transport.toggle(Transport.Side.OUTGOING));
        desk.actions().bind(DeskAction.PLAY_INCOMING, () -> transport.toggle(Transport.Side.INCOMING));
        desk.actions().bind(DeskAction.SHUTTLE_BACK, () -> transport.shuttle(-1));
        desk.actions().bind(DeskAction.SHUTTLE_STOP, () -> transport.shuttle(0));
        desk.actions().bind(DeskAction.SHUTTLE_FORWARD, () -> transport.shuttle(1));
        desk.actions().bind(DeskAction.ROLLS, pre::begin);
        desk.actions().bind(DeskAction.SOUND_DEVICE, this::chooseDevice);
        List.of(pre, post).forEach(field -> field.whenTyped(() -> presenter.setRolls(pre.getText(), post.getText())));
    }

    private void chooseDevice() {
        Transport transport = desk.session().transport();
        var menu = new JPopupMenu();
        menu.setName("transport.devices");
        var group = new ButtonGroup();
        for (String name : transport.devices()) {
            boolean isChosen = name.equals(transport.status().device());
            var item = new JRadioButtonMenuItem(name, isChosen);
            item.addActionListener(chosen -> transport.choose(name));
            group.add(item);
            menu.add(item);
        }
        menu.show(device, 0, -menu.getPreferredSize().height);
    }

    private JButton button(DeskAction action, Ikon sign, String name) {
        var button = new JButton();
        present(button, action, name);
        button.setIcon(ThemeIcon.of(sign));
        return button;
    }

    /** Shows only the sign; the name is for those who cannot see it. The toolbar's look keeps focus and space elsewhere. */
    private void present(AbstractButton button, DeskAction action, String name) {
        button.setHideActionText(true);
        button.setAction(desk.actions().swing(action));
        button.setName(name);
        button.setFocusable(false);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.getAccessibleContext().setAccessibleName(desk.actions().name(action));
    }

    private FiguresLabel time(String name, String widest, String word) {
        var label = new FiguresLabel(widest, TIME_FONT, "Transport.timeForeground").leading();
        label.setName(name);
        label.setToolTipText(words.get("times.help"));
        label.getAccessibleContext().setAccessibleName(words.get(word));
        label.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent pressed) {
                presenter.nextStyle();
            }
        });
        return label;
    }

    private static JLabel dim(String name, String text) {
        var label = new JLabel(text);
        label.setName(name);
        label.putClientProperty("FlatLaf.style", "foreground: $Pregap.dimForeground");
        return label;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        clock.start();
    }

    @Override
    public void removeNotify() {
        clock.stop();
        super.removeNotify();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Transport.background"));
    }

    @Override
    public void showPlaying(boolean plays) {
        play.setIcon(plays ? STOP : PLAY);
        play.getAccessibleContext().setAccessibleName(words.get(plays ? "stop" : "play"));
        clock.setDelay(plays ? PLAYING_MS : RESTING_MS);
    }

    @Override
    public void showTimes(String discTime, String trackTime, String number) {
        disc.setText(discTime);
        track.setText(trackTime);
        String name = number.isEmpty() ? words.get("track") : words.get("track") + " " + number;
        if (!name.equals(trackName.getText())) {
            trackName.setText(name);
        }
    }

    @Override
    public void showAlbum(String totalTime, String freeTime, boolean isTooLong) {
        total.setText(totalTime);
        free.setText(freeTime);
        free.setColorKey(isTooLong ? "Pregap.errorColor" : "Label.foreground");
        freeName.setText(words.get(isTooLong ? "over" : "free"));
    }

    @Override
    public void showDevice(List<String> texts, String details, boolean isTrouble) {
        device.setTexts(texts);
        device.setToolTipText(details);
        device.getAccessibleContext().setAccessibleDescription(words.get("device.help"));
        device.putClientProperty(
                "FlatLaf.style",
                isTrouble ? "foreground: $Transport.troubleForeground" : "foreground: $Label.foreground");
        device.setIcon(isTrouble ? MUTE : SOUND);
    }

    @Override
    public void showDropouts(String text) {
        dropouts.setText(text);
        dropouts.setVisible(!text.isEmpty());
    }

    @Override
    public void showRolls(String preSeconds, String postSeconds) {
        pre.show(preSeconds);
        post.show(postSeconds);
    }
}
