/** An SVG as PNG, `scale` pixels to its unit. Rejects where the browser cannot paint it so large. */
export async function paintPicture(svg: string, scale: number): Promise<Blob> {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('The picture does not say how large it is')
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(Number(width) * scale)
    canvas.height = Math.round(Number(height) * scale)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('The browser gives no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob(blob =>
        blob === null ? reject(new Error('The picture is too large to paint')) : resolve(blob),
      )
    })
  } finally {
    URL.revokeObjectURL(image.src)
  }
}
