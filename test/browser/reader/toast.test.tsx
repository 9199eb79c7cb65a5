// What the toast says goes after its time, however often it is drawn meanwhile.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Toast } from '@/components/toast';

beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

it('goes while its surroundings are drawn anew with each frame of scrolling', async () => {
  const expired = vi.fn();
  const draw = () =>
    act(() =>
      render(
        <Toast
          message="Resumed"
          action="From the start"
          onAction={() => undefined}
          onExpire={() => expired()}
        />,
        document.body,
      ),
    );
  for (let frame = 0; frame < 20; frame++) {
    await draw();
    await act(() => void vi.advanceTimersByTime(500));
  }
  expect(expired).toHaveBeenCalledOnce();
});

it('stays while the pointer rests on it', async () => {
  const expired = vi.fn();
  await act(() =>
    render(
      <Toast message="Resumed" action="Close" onAction={() => undefined} onExpire={expired} />,
      document.body,
    ),
  );
  const region = document.querySelector('.toast-region');
  await act(() => void region?.dispatchEvent(new PointerEvent('pointerenter')));
  await act(() => void vi.advanceTimersByTime(60_000));
  expect(expired).not.toHaveBeenCalled();
  await act(() => void region?.dispatchEvent(new PointerEvent('pointerleave')));
  await act(() => void vi.advanceTimersByTime(60_000));
  expect(expired).toHaveBeenCalledOnce();
});
