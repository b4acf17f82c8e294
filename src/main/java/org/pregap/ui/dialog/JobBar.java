package org.pregap.ui.dialog;

import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.pregap.ui.words.TimeLeft;
import org.pregap.ui.words.Words;
import org.pregap.workspace.jobs.RunningJob;

/** How far a job is, how long it will take, and a button that ends it. Takes no room while nothing runs. */
public final class JobBar extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int REFRESH_MS = 200;
    private static final int WHOLE = 1000;

    private final transient Words words = Words.of(JobBar.class);
    private final JProgressBar bar = new JProgressBar(0, WHOLE);
    private final JLabel says = new JLabel(" ");
    private final JButton cancel = Mnemonic.set(new JButton(), words.get("cancel"));
    private final Timer timer = new Timer(REFRESH_MS, event -> refresh());
    private transient @Nullable RunningJob running;

    public JobBar() {
        super(new MigLayout("insets 0, wrap 2", "[grow,fill][]"));
        bar.setName("job.progress");
        bar.getAccessibleContext().setAccessibleName(words.get("progress"));
        cancel.setName("job.cancel");
        cancel.addActionListener(event -> cancel());
        add(says, "wmin 0, span 2");
        add(bar);
        add(cancel);
        setVisible(false);
    }

    public void show(Optional<RunningJob> job) {
        running = job.orElse(null);
        setVisible(job.isPresent());
        if (job.isPresent()) {
            timer.start();
        } else {
            timer.stop();
        }
        refresh();
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
        }
    }

    private void refresh() {
        RunningJob job = running;
        if (job == null) {
            return;
        }
        bar.setValue((int) Math.round(job.fraction() * WHOLE));
        String percent = Integer.toString((int) Math.floor(job.fraction() * 100));
        String step = job.step().isEmpty() ? words.get("begins") : job.step();
        OptionalDouble left = job.secondsLeft();
        says.setText(
                left.isEmpty()
                        ? words.get("step", step, percent)
                        : words.get("step.left", step, percent, TimeLeft.of(left.getAsDouble())));
    }
}
