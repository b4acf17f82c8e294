package org.pregap.workspace.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregap.testing.WindowThread;

class JobsTest {
    private final WindowThread window = new WindowThread();
    private final Jobs jobs = window.jobs();
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void aResultIsToldOnTheWindowsThread() {
        Thread here = Thread.currentThread();
        List<Thread> seen = new ArrayList<>();
        jobs.run("Work", job -> Thread.currentThread(), outcome -> {
            seen.add(((Outcome.Done<Thread>) outcome).result());
            seen.add(Thread.currentThread());
        });
        window.settle(jobs);
        assertThat(seen.get(0)).isNotSameAs(here);
        assertThat(seen.get(1)).isSameAs(here);
    }

    @Test
    void whatAJobWorksOnIsSeenThroughItsParts() {
        List<RunningJob> running = new ArrayList<>();
        running.add(jobs.run(
                "Work",
                job -> {
                    job.part(0, 0.5).progress().on(List.of("DDP", "WAV-16"));
                    return "done";
                },
                outcomes::add));
        window.settle(jobs);
        assertThat(running.get(0).parts()).containsExactly("DDP", "WAV-16");
    }

    @Test
    void whoeverClosesCanWaitUntilWorkHasCleanedUp() throws InterruptedException {
        var begun = new CountDownLatch(1);
        List<String> cleaned = new ArrayList<>();
        jobs.<String>run(
                "Work",
                job -> {
                    begun.countDown();
                    try {
                        while (true) {
                            job.check();
                        }
                    } finally {
                        cleaned.add("cleaned");
                    }
                },
                outcomes::add);
        begun.await();
        assertThat(jobs.awaitEnd(Duration.ZERO)).isFalse();
        jobs.close();
        assertThat(jobs.awaitEnd(Duration.ofSeconds(60))).isTrue();
        assertThat(cleaned).containsExactly("cleaned");
        assertThat(outcomes).isEmpty();
    }

    @Test
    void aFailureIsAnOutcome() {
        IOException fault = new IOException("no disk");
        jobs.run("Work", job -> fail(fault), outcomes::add);
        window.settle(jobs);
        assertThat(outcomes).containsExactly(new Outcome.Failed<>(fault));
    }

    @Test
    void aBugDoesNotEndTheWindow() {
        IllegalStateException bug = new IllegalStateException();
        jobs.runQuietly("Work", job -> fail(bug), outcomes::add);
        window.settle(jobs);
        assertThat(outcomes).containsExactly(new Outcome.Failed<>(bug));
    }

    @Test
    void whatIsCancelledEndsAsCancelled() {
        CountDownLatch begun = new CountDownLatch(1);
        RunningJob running = jobs.<String>run(
                "Work",
                job -> {
                    begun.countDown();
                    while (true) {
                        job.check();
                        Thread.onSpinWait();
                    }
                },
                outcomes::add);
        await(begun);
        running.cancel();
        window.settle(jobs);
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void quietWorkThatWasCancelledWhileItWaitedIsNeverBegun() {
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < 2; i++) {
            jobs.runQuietly("Block", job -> waitFor(go), outcome -> {});
        }
        List<String> ran = new ArrayList<>();
        RunningJob waiting = jobs.runQuietly(
                "Work",
                job -> {
                    ran.add("ran");
                    return "";
                },
                outcomes::add);
        waiting.cancel();
        go.countDown();
        window.settle(jobs);
        assertThat(ran).isEmpty();
        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void progressCanBeAskedFor() {
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        RunningJob running = jobs.run(
                "Work",
                job -> {
                    job.progress().at("Halving", 1, 2);
                    half.countDown();
                    return waitFor(go);
                },
                outcome -> {});
        await(half);
        assertThat(running.fraction()).isEqualTo(0.5);
        assertThat(running.step()).isEqualTo("Halving");
        assertThat(running.secondsLeft()).isPresent();
        go.countDown();
        window.settle(jobs);
    }

    @Test
    void whatMayNotWaitOvertakesOtherQuietWork() {
        CountDownLatch go = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            jobs.runQuietly("Long " + i, job -> waitFor(go), outcome -> {});
        }
        RunningJob prompt = jobs.runPromptly("Short", job -> "done", outcomes::add);
        assertThat(prompt.isQuiet()).isTrue();
        window.runUntil(() -> !outcomes.isEmpty());
        assertThat(outcomes).containsExactly(new Outcome.Done<>("done"));
        go.countDown();
        window.settle(jobs);
    }

    @Test
    void whoObservesSeesJobsComeAndGo() {
        List<Integer> counts = new ArrayList<>();
        jobs.observe(running -> counts.add(running.size()));
        jobs.run("Work", job -> "", outcomes::add);
        window.settle(jobs);
        assertThat(counts).containsExactly(1, 0);
    }

    private static <E extends Exception> String fail(E reason) throws E {
        throw reason;
    }

    private static String waitFor(CountDownLatch latch) {
        await(latch);
        return "";
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
