import type Sigma from 'sigma';

/**
 * Has a picture drawn again after what can come later than it: the page's fonts, which change its texts and the room
 * around it, and another size of its container. Returns a function that stops this.
 */
export function watchLateChanges(sigma: Sigma, forgetTexts: () => void): () => void {
  const container = sigma.getContainer();
  const draw = (): void => {
    if (sigma.getGraph().order > 0) sigma.scheduleRender();
  };
  const sized = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    if (container.offsetWidth !== width || container.offsetHeight !== height) draw();
  });
  const loaded = (): void => {
    forgetTexts();
    draw();
  };
  sized.observe(container);
  document.fonts.addEventListener('loadingdone', loaded);
  return () => {
    sized.disconnect();
    document.fonts.removeEventListener('loadingdone', loaded);
  };
}
